package kith.community.outbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kith.community.about.Mode;
import kith.community.about.StaffSettings;
import kith.community.people.ChannelKind;
import kith.community.staff.Roster;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Ends what will never go and puts off what may not go now, so that every message comes to a named state.
@Component
public class Sweep {

    private final JdbcClient jdbc;
    private final QuietHours quietHours;
    private final StaffSettings settings;
    private final Roster roster;
    private final Announcing announcing;

    Sweep(JdbcClient jdbc, QuietHours quietHours, StaffSettings settings, Roster roster, Announcing announcing) {
        this.jdbc = jdbc;
        this.quietHours = quietHours;
        this.settings = settings;
        this.roster = roster;
        this.announcing = announcing;
    }

    @Transactional
    public void at(Instant now) {
        giveBackClaims(now);
        expire(now);
        expireUnsaid(now);
        withhold(now, Posting.Reason.ADDRESS_CLOSED, """
                purpose <> 'STOP_CONFIRMED' and exists (
                    select 1 from addresses a
                    where a.channel = outbox.channel and a.value = outbox.address and a.closed_at is not null)
                """);
        withhold(now, Posting.Reason.NO_CONSENT, """
                purpose = 'NEWS' and coalesce((
                    select c.given from consents c
                    where c.person_id = outbox.person_id and c.channel = outbox.channel and c.purpose = 'NEWS'
                    order by c.at desc, c.id desc limit 1), false) = false
                """);
        if (settings.mode() == Mode.TRIAL) {
            withholdFromAllButStaff(now);
        }
        if (!quietHours.mayWrite(now)) {
            putOff(now);
        }
    }

    /// Its sender was lost before it began.
    private void giveBackClaims(Instant now) {
        jdbc.sql("""
                        update outbox set state = 'QUEUED', claim_token = null, claimed_until = null, changed_at = :now
                        where finished_at is null and state = 'CLAIMED' and claimed_until <= :now
                        """).param("now", now.toEpochMilli()).update();
    }

    private void expire(Instant now) {
        announced(jdbc.sql("""
                        update outbox set state = 'EXPIRED', finished_at = :now, changed_at = :now
                        where finished_at is null and useful_until <= :now and state = 'QUEUED'
                        returning id, channel
                        """).param("now", now.toEpochMilli()), now);
    }

    /// They hung up before it could be said.
    private void expireUnsaid(Instant now) {
        jdbc.sql("""
                        update outbox set state = 'EXPIRED', finished_at = :now, changed_at = :now
                        where finished_at is null and useful_until <= :now and state = 'TO_SAY'
                        """).param("now", now.toEpochMilli()).update();
    }

    private void withhold(Instant now, Posting.Reason reason, String condition) {
        withhold(now, reason, condition, List.of(""));
    }

    private void withhold(Instant now, Posting.Reason reason, String condition, List<String> staff) {
        announced(
                jdbc.sql("""
                        update outbox set state = 'WITHHELD', reason = :reason, finished_at = :now, changed_at = :now
                        where finished_at is null and state = 'QUEUED' and due_at <= :now and
                        """ + condition + " returning id, channel")
                        .param("reason", reason.name())
                        .param("now", now.toEpochMilli())
                        .param("staff", staff),
                now);
    }

    private void announced(StatementSpec ending, Instant now) {
        ending.query((row, _) -> Map.entry(Columns.uuid(row, "id"), ChannelKind.valueOf(row.getString("channel"))))
                .list()
                .forEach(ended -> announcing.of(ended.getKey(), ended.getValue(), now));
    }

    /// Queued while it was live, and then put on trial.
    private void withholdFromAllButStaff(Instant now) {
        var staff = roster.addresses();
        withhold(now, Posting.Reason.NOT_STAFF, "address not in (:staff)", staff.isEmpty() ? List.of("") : staff);
    }

    private void putOff(Instant now) {
        jdbc.sql("""
                        update outbox set due_at = :opens
                        where finished_at is null and state = 'QUEUED' and due_at <= :now and priority > :atAnyHour
                        """)
                .param("opens", quietHours.next(now).toEpochMilli())
                .param("now", now.toEpochMilli())
                .param("atAnyHour", Priority.LAST_AT_ANY_HOUR)
                .update();
    }
}
