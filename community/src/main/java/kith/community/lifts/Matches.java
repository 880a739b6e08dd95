package kith.community.lifts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// Who was brought together with whom, and how far that has come.
public interface Matches extends Repository<Match, UUID>, Inserting<Match> {

    Optional<Match> findById(UUID id);

    List<Match> findBySessionIdOrderByChangedAt(UUID sessionId);

    /// Moves on from a state.
    ///
    /// @return 0 when it is in another by now
    @Modifying
    @Query("""
            update lift_matches set state = :to, holds_until = :holdsUntil, changed_at = :now
            where id = :id and state = :from""")
    int move(UUID id, Match.State from, Match.State to, Instant holdsUntil, Instant now);

    /// The sessions at which someone has been asked and has not answered in time.
    @Query("""
            select distinct session_id from lift_matches
            where state in ('DRIVER_ASKED', 'PASSENGER_ASKED') and holds_until <= :now
            order by session_id limit :most""")
    List<UUID> toLookAt(Instant now, int most);

    @Query("select min(holds_until) from lift_matches where state in ('DRIVER_ASKED', 'PASSENGER_ASKED')")
    @Nullable
    Instant nextToLookAt();
}
