package kith.community.activities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All activities, those that have ended too.
public interface Activities extends Repository<Activity, UUID>, Inserting<Activity> {

    Optional<Activity> findById(UUID id);

    List<Activity> findByIdIn(Collection<UUID> ids);

    /// @param code upper case, as in [Activity#code()]
    Optional<Activity> findByCode(String code);

    /// All codes that begin with these letters, also of activities long over: they may still hang on a wall.
    @Query("select code from activities where code like :word || '%'")
    Set<String> codesOf(String word);

    Optional<Activity> findBySourceAndSourceId(String source, String sourceId);

    List<Activity> findByEndedAtIsNull();

    List<Activity> findBySourceAndEndedAtIsNull(String source);

    /// Overwrites the row with this id.
    Activity save(Activity activity);

    /// Makes the directory read everything again, once this transaction is committed.
    @Modifying
    @Transactional
    @Query("update directory_versions set version = version + 1 where id = 1")
    void markChanged();
}
