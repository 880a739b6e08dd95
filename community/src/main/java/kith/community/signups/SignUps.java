package kith.community.signups;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// Who has a place at which session, and who waits for one.
public interface SignUps extends Repository<SignUp, UUID>, Inserting<SignUp> {

    Optional<SignUp> findById(UUID id);

    @Query("select * from sign_ups where session_id = :session and person_id = :person and ended_at is null")
    Optional<SignUp> live(UUID session, UUID person);

    /// What someone has a place at or waits for, and that is not over yet. At a session that was taken out, only while
    /// it is paused: a cancellation ends what people signed up for.
    @Query("""
            select u.* from sign_ups u join sessions s on s.id = u.session_id
            where u.person_id = :person and u.ended_at is null and s.ends_at > :now
            order by s.starts_at, u.id""")
    List<SignUp> upcoming(UUID person, Instant now);

    /// Everyone with a place or waiting at the sessions that were taken out at a moment, soonest first.
    @Query("""
            select u.* from sign_ups u join sessions s on s.id = u.session_id
            where s.activity_id = :activity and s.cancelled_at = :at and s.ends_at > :now and u.ended_at is null
            order by s.starts_at, u.id""")
    List<SignUp> paused(UUID activity, Instant at, Instant now);

    /// Everyone with a place at a session or waiting for one, in the order in which they asked.
    @Query("select * from sign_ups where session_id = :session and ended_at is null order by asked_at, id")
    List<SignUp> of(UUID session);

    /// Everyone with a place at a session that starts in a stretch of time.
    @Query("""
            select u.* from sign_ups u join sessions s on s.id = u.session_id
            where s.starts_at > :after and s.starts_at <= :until and s.cancelled_at is null
              and u.ended_at is null and u.state = 'BOOKED'
            order by s.starts_at, u.id""")
    List<SignUp> startingBetween(Instant after, Instant until);

    /// The sessions at which someone has a place or waits, those long over among them; in the order in which they are
    /// held.
    @Query("select session_id from sign_ups where person_id = :person and ended_at is null order by session_id")
    List<UUID> sessionsOf(UUID person);

    /// Everything someone signed up for is another's now.
    @Modifying
    @Query("update sign_ups set person_id = :to where person_id = :from")
    int move(UUID from, UUID to);

    /// The sessions of an activity still to come at which someone waits.
    @Query("""
            select distinct u.session_id from sign_ups u join sessions s on s.id = u.session_id
            where s.activity_id = :activity and s.starts_at > :now and s.cancelled_at is null
              and u.ended_at is null and u.state in ('WAITING', 'OFFERED', 'PASSED')""")
    List<UUID> waitedFor(UUID activity, Instant now);

    /// The sessions at which an offer has run out by now, or that have begun while someone still waited.
    @Query("""
            select distinct u.session_id from sign_ups u join sessions s on s.id = u.session_id
            where u.ended_at is null and u.state in ('WAITING', 'OFFERED', 'PASSED') and s.cancelled_at is null
              and (u.offered_until <= :now or s.starts_at <= :now)
            order by u.session_id limit :most""")
    List<UUID> toLookAt(Instant now, int most);

    /// When the next offer runs out or the next session begins at which someone waits.
    @Query("""
            select min(case when u.offered_until < s.starts_at then u.offered_until else s.starts_at end)
            from sign_ups u join sessions s on s.id = u.session_id
            where u.ended_at is null and u.state in ('WAITING', 'OFFERED', 'PASSED') and s.cancelled_at is null""")
    @Nullable
    Instant nextToLookAt();

    /// How an offer, a place or a turn stands now; only a live one can change.
    @Modifying
    @Query("""
            update sign_ups set party = :party, state = :state, offered_at = :offeredAt,
                offered_until = :offeredUntil, ended_at = :endedAt
            where id = :id and ended_at is null""")
    int change(
            UUID id,
            int party,
            SignUp.State state,
            @Nullable Instant offeredAt,
            @Nullable Instant offeredUntil,
            @Nullable Instant endedAt);

    /// Writes how many places are held, unless that were more than there are: this one statement decides.
    @Modifying
    @Query("""
            update sessions set taken = :held
            where id = :session and (capacity is null or :held <= capacity or :held <= taken)""")
    int hold(UUID session, int held);
}
