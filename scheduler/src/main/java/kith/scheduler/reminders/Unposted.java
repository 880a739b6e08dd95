package kith.scheduler.reminders;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.storage.Columns;
import kith.scheduler.reminders.ReminderPlan.Window;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has a place and has not been reminded: the outbox does not know the key of their reminder.
@Repository
class Unposted {

    private static final String START = "remind/";

    private final JdbcClient jdbc;

    Unposted(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param askedAt when it was booked
    record Place(UUID signUp, Instant askedAt, Instant startsAt) {}

    /// A session that is moved has reminders of its own.
    static String key(UUID signUp, Duration lead, Instant startsAt) {
        return START + signUp + middle(lead) + startsAt.toEpochMilli();
    }

    private static String middle(Duration lead) {
        return "/" + lead + "/";
    }

    /// Some of those in a window, the soonest first.
    ///
    /// @param from how many to leave out
    List<Place> in(Window window, int from, int most) {
        return jdbc.sql("""
                        select u.id, u.asked_at, s.starts_at
                        from sessions s join sign_ups u on u.session_id = s.id
                        left join outbox o on o.post_key = :start || cast(u.id as varchar(36)) || :middle
                            || cast(s.starts_at as varchar(20))
                        where s.starts_at > :after and s.starts_at <= :until and s.cancelled_at is null
                          and u.ended_at is null and u.state = 'BOOKED'
                          and u.asked_at < s.starts_at - :bookedBefore and o.id is null
                        order by s.starts_at, u.id limit :most offset :from""")
                .param("start", START)
                .param("middle", middle(window.lead()))
                .param("after", window.after().toEpochMilli())
                .param("until", window.until().toEpochMilli())
                .param("bookedBefore", window.bookedBefore().toMillis())
                .param("most", most)
                .param("from", from)
                .query((row, _) -> new Place(
                        Columns.uuid(row, "id"), Columns.instant(row, "asked_at"), Columns.instant(row, "starts_at")))
                .list();
    }
}
