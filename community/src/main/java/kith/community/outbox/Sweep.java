package kith.community.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

    /// Why a message that is queued will never go: in the order in which that is asked.
    private enum Ending {
        STALE("useful_until <= :now"),

        ADDRESS_CLOSED("""
                due_at <= :now and purpose <> 'STOP_CONFIRMED' and exists (
                    select 1 from addresses a
                    where a.channel = outbox.channel and a.value = outbox.address and a.closed_at is not null)"""),

        NO_CONSENT("""
                due_at <= :now and purpose = 'NEWS' and coalesce((
                    select c.given from consents c
                    where c.person_id = outbox.person_id and c.channel = outbox.channel and c.purpose = 'NEWS'
                    order by c.at desc, c.id desc limit 1), false) = false"""),

        /// Queued while it was live, and then put on trial.
        NOT_STAFF("due_at <= :now and address not in (:staff)");

        private final String condition;

        Ending(String condition) {
            this.condition = " finished_at is null and state = 'QUEUED' and " + condition;
        }
    }

    /// What is done to many messages at once, as nobody needs to hear of it.
    public enum Step {
        /// Claims whose sender was lost before it began are given back.
        GIVE_BACK(
                "state = 'CLAIMED' and claimed_until <= :now",
                "state = 'QUEUED', claim_token = null, claimed_until = null, changed_at = :now"),

        /// They hung up before it could be said.
        END_UNSAID(
                "state = 'TO_SAY' and useful_until <= :now",
                "state = 'EXPIRED', finished_at = :now, changed_at = :now"),

        /// What has come into the quiet hours waits until they are over.
        PUT_OFF("state = 'QUEUED' and due_at <= :now and priority > :atAnyHour", "due_at = :opens");

        private final String condition;
        private final String change;

        Step(String condition, String change) {
            this.condition = " finished_at is null and " + condition;
            this.change = change;
        }
    }

    /// Some of the messages that will never go.
    @Transactional(readOnly = true)
    public List<UUID> ending(Instant now, int most) {
        return endings()
                .flatMap(ending -> about("select id from outbox where" + ending.condition + " limit :most", ending, now)
                        .param("most", most)
                        .query((row, _) -> Columns.uuid(row, "id"))
                        .list()
                        .stream())
                .distinct()
                .toList();
    }

    /// Ends such a message, for the first reason that holds, and announces it.
    @Transactional
    public void end(UUID id, Instant now) {
        endings().forEach(ending -> end(id, ending, now));
    }

    /// Once it is ended no other reason holds.
    private void end(UUID id, Ending ending, Instant now) {
        var ended = about(
                        "update outbox set state = :state, reason = coalesce(:reason, reason), finished_at = :now,"
                                + " changed_at = :now where id = :id and" + ending.condition + " returning channel",
                        ending,
                        now)
                .param("id", id)
                .param("state", ending == Ending.STALE ? "EXPIRED" : "WITHHELD")
                .param("reason", ending == Ending.STALE ? null : ending.name())
                .query(String.class)
                .list();
        ended.forEach(channel -> announcing.of(id, ChannelKind.valueOf(channel), now));
    }

    private Stream<Ending> endings() {
        return Stream.of(Ending.values()).filter(ending -> ending != Ending.NOT_STAFF || settings.mode() == Mode.TRIAL);
    }

    private StatementSpec about(String sql, Ending ending, Instant now) {
        var about = jdbc.sql(sql).param("now", now.toEpochMilli());
        return ending == Ending.NOT_STAFF ? about.param("staff", staff()) : about;
    }

    private Collection<String> staff() {
        var staff = roster.addresses();
        return staff.isEmpty() ? List.of("") : staff;
    }

    /// Which steps have something to do.
    @Transactional(readOnly = true)
    public List<Step> steps(Instant now) {
        return Stream.of(Step.values())
                .filter(step -> step != Step.PUT_OFF || !quietHours.mayWrite(now))
                .filter(step -> about("select 1 from outbox where" + step.condition + " limit 1", step, now)
                        .query(Integer.class)
                        .optional()
                        .isPresent())
                .toList();
    }

    @Transactional
    public void take(Step step, Instant now) {
        about("update outbox set " + step.change + " where" + step.condition, step, now)
                .update();
    }

    private StatementSpec about(String sql, Step step, Instant now) {
        var about = jdbc.sql(sql).param("now", now.toEpochMilli());
        return step == Step.PUT_OFF
                ? about.param("atAnyHour", Priority.LAST_AT_ANY_HOUR)
                        .param("opens", quietHours.next(now).toEpochMilli())
                : about;
    }
}
