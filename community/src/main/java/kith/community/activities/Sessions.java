package kith.community.activities;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// The times at which activities take place.
public interface Sessions extends Repository<Session, UUID>, Inserting<Session> {

    Optional<Session> findById(UUID id);

    List<Session> findByIdIn(Collection<UUID> ids);

    /// The next few sessions of an activity that start after a moment, soonest first.
    @Query("""
            select * from sessions where activity_id = :activity and starts_at > :after and cancelled_at is null
            order by starts_at limit 12""")
    List<Session> nextOf(UUID activity, Instant after);
}
