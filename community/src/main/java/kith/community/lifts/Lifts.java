package kith.community.lifts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// Who needs a lift and who can give one.
public interface Lifts extends Repository<Lift, UUID>, Inserting<Lift> {

    @Query("select * from lifts where sign_up_id = :signUp and ended_at is null")
    Optional<Lift> live(UUID signUp);

    List<Lift> findBySessionIdOrderByAskedAt(UUID sessionId);

    @Modifying
    @Query("update lifts set people = :people where id = :id and ended_at is null")
    int change(UUID id, int people);

    @Modifying
    @Query("update lifts set ended_at = :now where id = :id and ended_at is null")
    int end(UUID id, Instant now);
}
