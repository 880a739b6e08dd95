package kith.community.checkins;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.instantOrNull;
import static kith.community.storage.Columns.integerOrNull;
import static kith.community.storage.Columns.uuid;
import static kith.community.storage.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who is kept in touch with, and how; one live plan a person.
@Repository
class Plans {

    private final JdbcClient jdbc;

    Plans(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// @param nextAt when its next occasion begins; null while nothing is to be asked
    void insert(CheckInPlan plan, @Nullable Instant nextAt) {
        jdbc.sql("""
                        insert into check_in_plans (id, person_id, way, days, at_time, channel, questionnaire,
                            nudge_after, call_after, alert_after, worker_id, stand_in_id, made_at, agreed_at,
                            paused_until, ended_at, next_at)
                        values (:id, :person, :way, :days, :time, :channel, :questionnaire, :nudge, :call, :alert,
                            :worker, :standIn, :made, :agreed, :paused, null, :next)""")
                .param("id", plan.id())
                .param("person", plan.personId())
                .param("way", plan.way().name())
                .param("days", plan.days().stream().sorted().map(Enum::name).collect(Collectors.joining(";")))
                .param("time", plan.time().toString())
                .param("channel", plan.channel() == null ? null : plan.channel().name())
                .param("questionnaire", plan.questionnaire())
                .param("nudge", seconds(plan.nudgeAfter()))
                .param("call", seconds(plan.callAfter()))
                .param("alert", seconds(plan.alertAfter()))
                .param("worker", plan.workerId())
                .param("standIn", plan.standInId())
                .param("made", plan.madeAt().toEpochMilli())
                .param("agreed", milliseconds(plan.agreedAt()))
                .param("paused", milliseconds(plan.pausedUntil()))
                .param("next", milliseconds(nextAt))
                .update();
    }

    Optional<CheckInPlan> find(UUID id) {
        return jdbc.sql("select * from check_in_plans where id = ?")
                .param(id)
                .query(Plans::row)
                .optional();
    }

    /// The live one, agreed to or not.
    Optional<CheckInPlan> of(UUID person) {
        return jdbc.sql("select * from check_in_plans where person_id = ? and ended_at is null")
                .param(person)
                .query(Plans::row)
                .optional();
    }

    /// Whose next occasion has begun.
    List<UUID> due(Instant now, int most) {
        return jdbc.sql("""
                        select id from check_in_plans
                        where ended_at is null and agreed_at is not null and next_at <= :now
                        order by next_at, id limit :most""")
                .param("now", now.toEpochMilli())
                .param("most", most)
                .query((row, _) -> uuid(row, "id"))
                .list();
    }

    Optional<Instant> next() {
        return jdbc.sql(
                        "select min(next_at) as next from check_in_plans where ended_at is null and agreed_at is not null")
                .query((row, _) -> Optional.ofNullable(instantOrNull(row, "next")))
                .single();
    }

    void next(UUID id, @Nullable Instant nextAt) {
        jdbc.sql("update check_in_plans set next_at = :next where id = :id")
                .param("next", milliseconds(nextAt))
                .param("id", id)
                .update();
    }

    /// @return false when they had agreed before, or it has ended
    boolean agree(UUID id, Instant nextAt, Instant now) {
        return jdbc.sql("""
                        update check_in_plans set agreed_at = :now, next_at = :next
                        where id = :id and agreed_at is null and ended_at is null""")
                        .param("now", now.toEpochMilli())
                        .param("next", nextAt.toEpochMilli())
                        .param("id", id)
                        .update()
                == 1;
    }

    void pause(UUID id, @Nullable Instant until, @Nullable Instant nextAt) {
        jdbc.sql("update check_in_plans set paused_until = :until, next_at = :next where id = :id")
                .param("until", milliseconds(until))
                .param("next", milliseconds(nextAt))
                .param("id", id)
                .update();
    }

    /// @return false when there was no live one
    boolean end(UUID person, Instant now) {
        return jdbc.sql("""
                        update check_in_plans set ended_at = :now, next_at = null
                        where person_id = :person and ended_at is null""")
                        .param("now", now.toEpochMilli())
                        .param("person", person)
                        .update()
                == 1;
    }

    List<UUID> helpers(UUID plan) {
        return jdbc.sql("select person_id from check_in_helpers where plan_id = ? order by turn")
                .param(plan)
                .query((row, _) -> uuid(row, "person_id"))
                .list();
    }

    /// Those of one plan are asked in the same order in another.
    void copyHelpers(UUID from, UUID to) {
        jdbc.sql("""
                        insert into check_in_helpers (plan_id, turn, person_id, relation)
                        select :to, turn, person_id, relation from check_in_helpers where plan_id = :from""").param("from", from).param("to", to).update();
    }

    /// Puts someone at the end of those who may be asked to look in.
    void addHelper(UUID plan, UUID person, String relation) {
        jdbc.sql("""
                        insert into check_in_helpers (plan_id, turn, person_id, relation)
                        values (:plan, (select coalesce(max(turn), 0) + 1 from check_in_helpers where plan_id = :plan),
                            :person, :relation)
                        on conflict (plan_id, person_id) do update set relation = excluded.relation""")
                .param("plan", plan)
                .param("person", person)
                .param("relation", relation)
                .update();
    }

    void removeHelper(UUID plan, UUID person) {
        jdbc.sql("delete from check_in_helpers where plan_id = ? and person_id = ?")
                .params(plan, person)
                .update();
    }

    private static CheckInPlan row(ResultSet row, int number) throws SQLException {
        var channel = row.getString("channel");
        return new CheckInPlan(
                uuid(row, "id"),
                uuid(row, "person_id"),
                Way.valueOf(row.getString("way")),
                Arrays.stream(row.getString("days").split(";"))
                        .map(DayOfWeek::valueOf)
                        .collect(Collectors.toSet()),
                LocalTime.parse(row.getString("at_time")),
                channel == null ? null : ChannelKind.valueOf(channel),
                row.getString("questionnaire"),
                duration(row, "nudge_after"),
                duration(row, "call_after"),
                duration(row, "alert_after"),
                uuid(row, "worker_id"),
                uuidOrNull(row, "stand_in_id"),
                instant(row, "made_at"),
                instantOrNull(row, "agreed_at"),
                instantOrNull(row, "paused_until"),
                instantOrNull(row, "ended_at"));
    }

    private static @Nullable Duration duration(ResultSet row, String column) throws SQLException {
        var seconds = integerOrNull(row, column);
        return seconds == null ? null : Duration.ofSeconds(seconds);
    }

    private static @Nullable Long seconds(@Nullable Duration duration) {
        return duration == null ? null : duration.toSeconds();
    }

    private static @Nullable Long milliseconds(@Nullable Instant moment) {
        return moment == null ? null : moment.toEpochMilli();
    }
}
