package kith.community.activities;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/// All sessions, a year ahead; those that are over or cancelled too.
public interface Sessions extends Repository<Session, UUID>, Inserting<Session> {

    Optional<Session> findById(UUID id);

    @Query("select * from sessions where id in (:ids)")
    List<Session> findByIdIn(Collection<UUID> ids);

    /// The next few sessions of an activity that start after a moment, soonest first.
    @Query("""
            select * from sessions where activity_id = :activity and starts_at > :after and cancelled_at is null
            order by starts_at limit 12""")
    List<Session> nextOf(UUID activity, Instant after);

    List<Session> findByActivityIdAndOccursOnGreaterThanEqualOrderByOccursOn(UUID activityId, LocalDate from);

    /// The sessions of an activity that are still to come or going on, soonest first.
    List<Session> findByActivityIdAndCancelledAtIsNullAndEndsAtAfterOrderByStartsAt(UUID activityId, Instant now);

    /// The sessions of some activities that take place, end after `from` and start before `to`, in no order.
    List<Session> findByActivityIdInAndCancelledAtIsNullAndEndsAtAfterAndStartsAtBefore(
            Collection<UUID> activityIds, Instant from, Instant to);

    /// @return 1 when it was moved, 0 when it is cancelled or has started
    @Modifying
    @Transactional
    @Query("""
            update sessions set starts_at = :startsAt, ends_at = :endsAt
            where id = :id and cancelled_at is null and starts_at > :now
            """)
    int move(UUID id, Instant startsAt, Instant endsAt, Instant now);

    /// Puts one session elsewhere than the others.
    @Modifying
    @Transactional
    @Query("""
            update sessions set venue = :venue, postcode = :postcode, latitude = :latitude, longitude = :longitude
            where id = :id and cancelled_at is null and starts_at > :now
            """)
    int put(UUID id, String venue, String postcode, double latitude, double longitude, Instant now);

    /// Takes the sessions to come out for as long as their activity is paused.
    @Modifying
    @Transactional
    @Query("""
            update sessions set cancelled_at = :at
            where activity_id = :activityId and cancelled_at is null and starts_at > :now
            """)
    int pause(UUID activityId, Instant at, Instant now);

    /// Brings those back that are still to come.
    @Modifying
    @Transactional
    @Query("""
            update sessions set cancelled_at = null
            where activity_id = :activityId and cancelled_at = :at and starts_at > :now
            """)
    int resume(UUID activityId, Instant at, Instant now);

    /// Gives one session this many places. Those who have a place keep it, also when there are now fewer.
    @Modifying
    @Transactional
    @Query("update sessions set capacity = :capacity where id = :id and starts_at > :now")
    int resizeOne(UUID id, int capacity, Instant now);

    /// @return 1 when it was cancelled, 0 when it was cancelled before or has started
    @Modifying
    @Transactional
    @Query("update sessions set cancelled_at = :now where id = :id and cancelled_at is null and starts_at > :now")
    int cancel(UUID id, Instant now);

    /// Lets a cancelled session take place after all, at these times. Whoever is still booked keeps the place.
    @Modifying
    @Transactional
    @Query("""
            update sessions set cancelled_at = null, starts_at = :startsAt, ends_at = :endsAt, capacity = :capacity,
                taken = (select coalesce(sum(party), 0) from sign_ups
                         where session_id = sessions.id and state in ('BOOKED', 'OFFERED') and ended_at is null)
            where id = :id
            """)
    int restore(UUID id, Instant startsAt, Instant endsAt, @Nullable Integer capacity);

    /// Gives every session to come this many places. Those who have a place keep it, also when there are now fewer.
    @Modifying
    @Transactional
    @Query("update sessions set capacity = :capacity where activity_id = :activityId and starts_at > :now")
    int resize(UUID activityId, @Nullable Integer capacity, Instant now);
}
