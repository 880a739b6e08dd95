package kith.community.signups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// Who has a place at which session.
public interface SignUps extends Repository<SignUp, UUID>, Inserting<SignUp> {

    Optional<SignUp> findById(UUID id);

    @Query("select * from sign_ups where session_id = :session and person_id = :person and ended_at is null")
    Optional<SignUp> live(UUID session, UUID person);

    @Query("""
            select u.* from sign_ups u join sessions s on s.id = u.session_id
            where u.person_id = :person and u.ended_at is null and s.ends_at > :now and s.cancelled_at is null
            order by s.starts_at, u.id""")
    List<SignUp> upcoming(UUID person, Instant now);

    @Query("select * from sign_ups where session_id = :session and ended_at is null order by asked_at, id")
    List<SignUp> of(UUID session);

    /// Everyone with a place at a session that starts in a stretch of time.
    @Query("""
            select u.* from sign_ups u join sessions s on s.id = u.session_id
            where s.starts_at > :after and s.starts_at <= :until and s.cancelled_at is null
              and u.ended_at is null and u.state = 'BOOKED'
            order by s.starts_at, u.id""")
    List<SignUp> startingBetween(Instant after, Instant until);

    /// Takes places, if there are that many: this one statement decides.
    @Modifying
    @Query("""
            update sessions set taken = taken + :party
            where id = :session and cancelled_at is null and starts_at > :now
              and (capacity is null or taken + :party <= capacity)""")
    int take(UUID session, int party, Instant now);

    @Modifying
    @Query("update sessions set taken = taken - :party where id = :session")
    void giveBack(UUID session, int party);

    /// Ends a sign-up, once.
    @Modifying
    @Query("update sign_ups set state = :state, ended_at = :now where id = :id and ended_at is null")
    int end(UUID id, SignUp.State state, Instant now);
}
