package kith.community.activities;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.repository.Repository;

/// Everything that people can take part in.
public interface Activities extends Repository<Activity, UUID>, Inserting<Activity> {

    Optional<Activity> findById(UUID id);

    List<Activity> findByIdIn(Collection<UUID> ids);

    /// @param code upper case, as in [Activity#code()]
    Optional<Activity> findByCode(String code);
}
