package kith.community.needs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.storage.Inserting;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.data.repository.Repository;

/// What people have told us they need.
public interface Needs extends Repository<Need, UUID>, Inserting<Need> {

    List<Need> findByPersonIdOrderByAt(UUID personId);

    /// Keeps a need on record.
    default void record(UUID person, Need.Kind kind, @Nullable UUID session, Instant at) {
        insert(new Need(Ids.at(at), person, kind, session, at));
    }
}
