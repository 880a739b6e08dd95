package kith.community.groups;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.repository.Repository;

/// All groups.
public interface Groups extends Repository<Group, UUID>, Inserting<Group> {

    Optional<Group> findById(UUID id);

    /// @param name exactly as it is written
    Optional<Group> findByName(String name);

    List<Group> findAll();
}
