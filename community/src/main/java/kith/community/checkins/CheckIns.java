package kith.community.checkins;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.instantOrNull;
import static kith.community.storage.Columns.integerOrNull;
import static kith.community.storage.Columns.uuid;
import static kith.community.storage.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.people.ChannelKind;
import kith.community.storage.RowLocks;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Every check-in, its steps and its answers.
@Repository
class CheckIns {

    private final JdbcClient jdbc;
    private final RowLocks locks;

    CheckIns(JdbcClient jdbc, RowLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /// @param lookAt when the ladder is to be looked at first
    /// @return false when this occasion of its plan was opened before
    boolean open(CheckIn it, Instant lookAt) {
        return jdbc.sql("""
                        insert into check_ins (id, plan_id, occasion, person_id, way, channel, questionnaire, due_at,
                            nudge_after, call_after, alert_after, worker_id, stand_in_id, opened_at, look_at, note)
                        values (:id, :plan, :occasion, :person, :way, :channel, :questionnaire, :due,
                            :nudge, :call, :alert, :worker, :standIn, :opened, :lookAt, '')
                        on conflict (plan_id, occasion) do nothing""")
                        .param("id", it.id())
                        .param("plan", it.planId())
                        .param("occasion", it.occasion().toString())
                        .param("person", it.personId())
                        .param("way", it.way().name())
                        .param(
                                "channel",
                                it.channel() == null ? null : it.channel().name())
                        .param("questionnaire", it.questionnaire())
                        .param("due", it.dueAt().toEpochMilli())
                        .param("nudge", it.rungs().nudge().toSeconds())
                        .param("call", it.rungs().call().toSeconds())
                        .param("alert", it.rungs().alert().toSeconds())
                        .param("worker", it.workerId())
                        .param("standIn", it.standInId())
                        .param("opened", it.openedAt().toEpochMilli())
                        .param("lookAt", lookAt.toEpochMilli())
                        .update()
                == 1;
    }

    /// A check-in that is this transaction's alone.
    Optional<CheckIn> hold(UUID id) {
        return jdbc.sql("select * from check_ins where id = ?" + locks.forUpdate())
                .param(id)
                .query(CheckIns::row)
                .optional();
    }

    Optional<CheckIn> find(UUID id) {
        return jdbc.sql("select * from check_ins where id = ?")
                .param(id)
                .query(CheckIns::row)
                .optional();
    }

    /// Those of a person that nobody has closed, the oldest first.
    List<CheckIn> openOf(UUID person) {
        return jdbc.sql("select * from check_ins where person_id = ? and closed_at is null order by due_at, id")
                .param(person)
                .query(CheckIns::row)
                .list();
    }

    /// A person's check-ins, the latest first.
    List<CheckIn> of(UUID person, int most) {
        return jdbc.sql("select * from check_ins where person_id = ? order by due_at desc, id desc limit ?")
                .params(person, most)
                .query(CheckIns::row)
                .list();
    }

    /// All that nobody has closed, the oldest first.
    List<CheckIn> open() {
        return jdbc.sql("select * from check_ins where closed_at is null order by due_at, id")
                .query(CheckIns::row)
                .list();
    }

    /// Those that nobody has closed and that have begun: they are due, or something was said or done. The oldest first.
    List<CheckIn> begun(Instant now, int most) {
        return jdbc.sql("""
                        select * from check_ins where closed_at is null
                          and (due_at <= :now or exists (
                            select 1 from check_in_steps s where s.check_in_id = check_ins.id))
                        order by due_at, id limit :most""")
                .param("now", now.toEpochMilli())
                .param("most", most)
                .query(CheckIns::row)
                .list();
    }

    /// Those due in a stretch of time, open or closed.
    List<CheckIn> dueBetween(Instant from, Instant to) {
        return jdbc.sql("select * from check_ins where due_at >= ? and due_at < ? order by due_at, id")
                .params(from.toEpochMilli(), to.toEpochMilli())
                .query(CheckIns::row)
                .list();
    }

    /// Takes back what was opened of a plan and has not begun: nothing was asked or said.
    void forget(UUID plan, Instant now) {
        jdbc.sql("""
                        delete from check_ins where plan_id = :plan and due_at > :now and closed_at is null
                          and not exists (select 1 from check_in_steps s where s.check_in_id = check_ins.id)""").param("plan", plan).param("now", now.toEpochMilli()).update();
    }

    List<UUID> toLookAt(Instant now, int most) {
        return jdbc.sql("""
                        select id from check_ins where closed_at is null and look_at <= :now
                        order by look_at, id limit :most""")
                .param("now", now.toEpochMilli())
                .param("most", most)
                .query((row, _) -> uuid(row, "id"))
                .list();
    }

    Optional<Instant> nextToLookAt() {
        return jdbc.sql("select min(look_at) as next from check_ins where closed_at is null")
                .query((row, _) -> Optional.ofNullable(instantOrNull(row, "next")))
                .single();
    }

    /// Open ones whose question, as it turns out, will not arrive, and of which that is not on record.
    List<UUID> unreached(int most) {
        return jdbc.sql("select distinct c.id " + UNREACHED + " order by c.id limit :most")
                .param("most", most)
                .query((row, _) -> uuid(row, "id"))
                .list();
    }

    /// @return the provider's code, or a word of ours; empty when it arrived, or that is on record
    Optional<String> whyUnreached(UUID id) {
        return jdbc.sql("select coalesce(o.reason, o.state) as why " + UNREACHED + " and c.id = :id limit 1")
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private static final String UNREACHED = """
            from check_ins c
            join check_in_steps s on s.check_in_id = c.id and s.kind in ('ASKED', 'NUDGED')
            join outbox o on o.id = s.message_id
            where c.closed_at is null and o.state in ('FAILED', 'EXPIRED', 'UNKNOWN', 'WITHHELD')
              and not exists (
                select 1 from check_in_steps n where n.check_in_id = c.id and n.kind = 'NOT_REACHED')""";

    void lookAt(UUID id, @Nullable Instant when) {
        jdbc.sql("update check_ins set look_at = :when where id = :id")
                .param("when", when == null ? null : when.toEpochMilli())
                .param("id", id)
                .update();
    }

    void answered(UUID id, Mood answer, Instant now) {
        jdbc.sql("update check_ins set answer = :answer, answered_at = :now where id = :id")
                .param("answer", answer.name())
                .param("now", now.toEpochMilli())
                .param("id", id)
                .update();
    }

    /// @return false when it was closed before
    boolean close(UUID id, UUID by, String note, Instant now) {
        return jdbc.sql("""
                        update check_ins set closed_at = :now, closed_by = :by, note = :note, look_at = null
                        where id = :id and closed_at is null""")
                        .param("now", now.toEpochMilli())
                        .param("by", by)
                        .param("note", note)
                        .param("id", id)
                        .update()
                == 1;
    }

    /// Whoever adds a step holds the check-in.
    void add(UUID id, Step.Kind kind, @Nullable UUID person, String reason, @Nullable UUID message, Instant now) {
        jdbc.sql("""
                        insert into check_in_steps (id, check_in_id, turn, kind, at, person_id, reason, message_id)
                        values (:id, :checkIn,
                            (select coalesce(max(turn), 0) + 1 from check_in_steps where check_in_id = :checkIn),
                            :kind, :at, :person, :reason, :message)""")
                .param("id", Ids.at(now))
                .param("checkIn", id)
                .param("kind", kind.name())
                .param("at", now.toEpochMilli())
                .param("person", person)
                .param("reason", reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason)
                .param("message", message)
                .update();
    }

    private static final int LONGEST_REASON = 60;

    /// In the order in which they happened.
    List<Step> steps(UUID id) {
        return steps(List.of(id));
    }

    /// Of several check-ins, in the order in which they happened.
    List<Step> steps(List<UUID> ids) {
        return jdbc.sql("select * from check_in_steps where check_in_id in (:ids) order by turn")
                .param("ids", ids)
                .query((row, _) -> new Step(
                        uuid(row, "id"),
                        uuid(row, "check_in_id"),
                        Step.Kind.valueOf(row.getString("kind")),
                        instant(row, "at"),
                        uuidOrNull(row, "person_id"),
                        row.getString("reason"),
                        uuidOrNull(row, "message_id")))
                .list();
    }

    /// @param answer the number of the choice or on the scale; null when it was skipped
    void keep(UUID id, String question, @Nullable Integer answer, Instant now) {
        jdbc.sql("""
                        insert into check_in_answers (check_in_id, question, answer, at)
                        values (:id, :question, :answer, :at)
                        on conflict (check_in_id, question) do update set answer = excluded.answer, at = excluded.at""")
                .param("id", id)
                .param("question", question)
                .param("answer", answer)
                .param("at", now.toEpochMilli())
                .update();
    }

    /// What was answered so far, in no order; a skipped question has no number.
    List<Given> answers(UUID id) {
        return jdbc.sql("select question, answer from check_in_answers where check_in_id = ?")
                .param(id)
                .query((row, _) -> new Given(row.getString("question"), integerOrNull(row, "answer")))
                .list();
    }

    /// One answer.
    record Given(String question, @Nullable Integer answer) {}

    private static CheckIn row(ResultSet row, int number) throws SQLException {
        var channel = row.getString("channel");
        var answer = row.getString("answer");
        return new CheckIn(
                uuid(row, "id"),
                uuidOrNull(row, "plan_id"),
                LocalDate.parse(row.getString("occasion")),
                uuid(row, "person_id"),
                Way.valueOf(row.getString("way")),
                channel == null ? null : ChannelKind.valueOf(channel),
                row.getString("questionnaire"),
                instant(row, "due_at"),
                new Rungs(
                        Duration.ofSeconds(row.getLong("nudge_after")),
                        Duration.ofSeconds(row.getLong("call_after")),
                        Duration.ofSeconds(row.getLong("alert_after"))),
                uuid(row, "worker_id"),
                uuidOrNull(row, "stand_in_id"),
                instant(row, "opened_at"),
                answer == null ? null : Mood.valueOf(answer),
                instantOrNull(row, "answered_at"),
                instantOrNull(row, "closed_at"),
                uuidOrNull(row, "closed_by"),
                row.getString("note"));
    }
}
