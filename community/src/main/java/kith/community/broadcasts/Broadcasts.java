package kith.community.broadcasts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.storage.Inserting;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/// All broadcasts. What changes one is a single statement that asks where it stands.
interface Broadcasts extends Repository<Broadcast, UUID>, Inserting<Broadcast> {

    Optional<Broadcast> findById(UUID id);

    @Query("select * from broadcasts where person_id = :leader and state = 'DRAFT'")
    Optional<Broadcast> draftOf(UUID leader);

    /// What a leader sent or is to send, the latest first.
    @Query("""
            select * from broadcasts where person_id = :leader and state in ('SCHEDULED', 'SENDING', 'SENT', 'HELD')
            order by coalesce(begun_at, created_at) desc, id desc limit 1""")
    Optional<Broadcast> latestOf(UUID leader);

    /// What a leader can still stop: it is going out, or waits for its time. The latest first.
    @Query("""
            select * from broadcasts where person_id = :leader and reported_at is null
              and state in ('SCHEDULED', 'SENDING', 'SENT')
            order by coalesce(begun_at, created_at) desc, id desc""")
    List<Broadcast> stoppable(UUID leader);

    @Query("select * from broadcasts where reported_at is null and state = :state order by send_at, id")
    List<Broadcast> unreported(Broadcast.State state);

    @Query("select min(send_at) from broadcasts where reported_at is null and state = 'SCHEDULED'")
    @Nullable
    Instant nextToSend();

    /// What broadcasts will still cost: those that wait for their time, and of those going out the part that has not
    /// gone.
    @Query("""
            select coalesce(sum(case when b.state = 'SCHEDULED' then b.hundredths else b.hundredths * (
                select count(*) from broadcast_recipients r left join outbox o on o.id = r.message_id
                where r.broadcast_id = b.id and r.reason is null and (r.posted_at is null or o.finished_at is null))
              / (select case count(*) when 0 then 1 else count(*) end
                  from broadcast_recipients r where r.broadcast_id = b.id) end), 0)
            from broadcasts b where b.reported_at is null and b.state in ('SCHEDULED', 'SENDING', 'SENT')""")
    long hundredthsUnderWay();

    @Modifying
    @Query("update broadcasts set words = :words where id = :id and state = 'DRAFT'")
    int rewrite(UUID id, String words);

    @Modifying
    @Query("update broadcasts set state = 'DROPPED' where person_id = :leader and state = 'DRAFT'")
    int drop(UUID leader);

    @Modifying
    @Query("""
            update broadcasts set state = 'SCHEDULED', send_at = :sendAt, hundredths = :hundredths
            where id = :id and state = 'DRAFT'""")
    int schedule(UUID id, Instant sendAt, long hundredths);

    @Modifying
    @Query("""
            update broadcasts set state = 'SENDING', begun_at = :now, useful_until = :usefulUntil,
                hundredths = :hundredths
            where id = :id and state in ('DRAFT', 'SCHEDULED')""")
    int begin(UUID id, Instant usefulUntil, long hundredths, Instant now);

    @Modifying
    @Query("update broadcasts set state = 'SENT', posted_at = :now where id = :id and state = 'SENDING'")
    int posted(UUID id, Instant now);

    @Modifying
    @Query("update broadcasts set state = 'HELD' where id = :id and state in ('SENDING', 'SENT')")
    int hold(UUID id);

    @Modifying
    @Query("update broadcasts set state = 'DROPPED' where id = :id and state = 'SCHEDULED'")
    int unschedule(UUID id);

    @Modifying
    @Query("update broadcasts set reported_at = :now where id = :id and reported_at is null")
    int reported(UUID id, Instant now);
}
