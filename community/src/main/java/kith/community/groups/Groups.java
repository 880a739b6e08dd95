package kith.community.groups;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All groups.
public interface Groups extends Repository<Group, UUID>, Inserting<Group> {

    Optional<Group> findById(UUID id);

    /// @param name exactly as it is written
    Optional<Group> findByName(String name);

    /// @param code upper case, as in [Group#code()]
    Optional<Group> findByCode(String code);

    List<Group> findAll();

    /// All codes that begin with these letters.
    @Query("select code from circles where code like :word || '%'")
    Set<String> codesOf(String word);

    /// Gives a group its code.
    ///
    /// @return 0 when it has one
    @Modifying
    @Transactional
    @Query("update circles set code = :code where id = :id and code is null")
    int keepCode(UUID id, String code);

    @Modifying
    @Transactional
    @Query("update circles set welcome = :welcome where id = :id")
    int keepWelcome(UUID id, String welcome);
}
