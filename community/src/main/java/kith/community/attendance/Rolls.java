package kith.community.attendance;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.instantOrNull;
import static kith.community.storage.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Whom leaders were asked about, and what they answered, as rows.
@Repository
class Rolls {

    /// No session is longer: it only spares the database to look at old ones.
    private static final Duration LONGEST_SESSION = Duration.ofDays(2);

    private final JdbcClient jdbc;

    Rolls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A session that is over, and how far we are with it.
    record Over(UUID session, UUID group, @Nullable UUID leader, RollPlan.Held held) {}

    /// The sessions of these groups that someone had a place at, not longer over than `since`, and not answered for.
    List<Over> unanswered(Collection<String> groups, Instant since, Instant now) {
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select s.id, a.circle_id, s.ends_at, r.leader_id, r.asked_at, r.reminded_at, r.answered_at
                        from sessions s join activities a on a.id = s.activity_id join circles c on c.id = a.circle_id
                        left join rolls r on r.session_id = s.id
                        where c.name in (:groups) and s.starts_at > :from and s.starts_at <= :now
                          and s.ends_at > :since and s.cancelled_at is null and r.answered_at is null
                          and exists (
                            select 1 from sign_ups u
                            where u.session_id = s.id and u.state = 'BOOKED' and u.ended_at is null)
                        order by s.ends_at, s.id""")
                        .param("groups", groups)
                        .param("from", since.minus(LONGEST_SESSION).toEpochMilli())
                        .param("since", since.toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .query(Rolls::over)
                        .list();
    }

    private static Over over(ResultSet row, int number) throws SQLException {
        var session = uuid(row, "id");
        var leader = row.getString("leader_id");
        return new Over(
                session,
                uuid(row, "circle_id"),
                leader == null ? null : UUID.fromString(leader),
                new RollPlan.Held(
                        session,
                        instant(row, "ends_at"),
                        instantOrNull(row, "asked_at"),
                        instantOrNull(row, "reminded_at"),
                        instantOrNull(row, "answered_at")));
    }

    /// Puts everyone with a place on the list, in the order in which they asked for it.
    ///
    /// @return false when there is one for this session already
    boolean begin(UUID session, UUID leader, Instant askedAt) {
        boolean anew = jdbc.sql("""
                        insert into rolls (session_id, leader_id, asked_at) values (:session, :leader, :at)
                        on conflict (session_id) do nothing""")
                        .param("session", session)
                        .param("leader", leader)
                        .param("at", askedAt.toEpochMilli())
                        .update()
                == 1;
        if (anew) {
            jdbc.sql("""
                            insert into roll_entries (session_id, number, sign_up_id)
                            select u.session_id, row_number() over (order by u.asked_at, u.id), u.id from sign_ups u
                            where u.session_id = :session and u.state = 'BOOKED' and u.ended_at is null""").param("session", session).update();
        }
        return anew;
    }

    void reminded(UUID session, Instant now) {
        jdbc.sql("update rolls set reminded_at = ? where session_id = ?")
                .params(now.toEpochMilli(), session)
                .update();
    }

    /// How far a list is.
    ///
    /// @param answeredAt null while it is not answered
    record Roll(
            UUID session,
            UUID leader,
            Instant askedAt,
            @Nullable Instant answeredAt) {}

    Optional<Roll> find(UUID session) {
        return jdbc.sql("select * from rolls where session_id = ?")
                .param(session)
                .query((row, _) -> new Roll(
                        uuid(row, "session_id"),
                        uuid(row, "leader_id"),
                        instant(row, "asked_at"),
                        instantOrNull(row, "answered_at")))
                .optional();
    }

    List<Entry> entries(UUID session) {
        var found = new ArrayList<Entry>();
        var people = new ArrayList<Names.Named>();
        jdbc.sql("""
                        select e.number, e.sign_up_id, e.came, u.party, p.first_name, p.last_name
                        from roll_entries e join sign_ups u on u.id = e.sign_up_id join people p on p.id = u.person_id
                        where e.session_id = ? order by e.number""").param(session).query(row -> {
            people.add(new Names.Named(row.getString("first_name"), row.getString("last_name")));
            found.add(new Entry(
                    row.getInt("number"), uuid(row, "sign_up_id"), "", row.getInt("party"), truth(row, "came")));
        });
        var names = Names.of(people);
        for (int i = 0; i < found.size(); i++) {
            var entry = found.get(i);
            found.set(i, new Entry(entry.number(), entry.signUp(), names.get(i), entry.party(), entry.came()));
        }
        return found;
    }

    private static @Nullable Boolean truth(ResultSet row, String column) throws SQLException {
        boolean truth = row.getBoolean(column);
        return row.wasNull() ? null : truth;
    }

    List<String> guests(UUID session) {
        return jdbc.sql("select first_name from roll_guests where session_id = ? order by first_name")
                .param(session)
                .query(String.class)
                .list();
    }

    /// @param came of each number; what is not in it stays as it is
    void mark(UUID session, Map<Integer, Boolean> came, Instant now) {
        came.forEach((number, there) -> jdbc.sql("""
                        update roll_entries set came = :came where session_id = :session and number = :number""")
                .param("came", there)
                .param("session", session)
                .param("number", number)
                .update());
        jdbc.sql("""
                        update rolls set answered_at = coalesce(answered_at, :now), marked_at = :now
                        where session_id = :session""").param("now", now.toEpochMilli()).param("session", session).update();
    }

    void addGuests(UUID session, List<String> firstNames) {
        firstNames.forEach(name ->
                jdbc.sql("""
                        insert into roll_guests (session_id, first_name) values (:session, :name)
                        on conflict (session_id, first_name) do nothing""").param("session", session).param("name", name).update());
    }

    void forgetGuests(UUID session) {
        jdbc.sql("delete from roll_guests where session_id = ?").param(session).update();
    }

    /// As [#lastOver], of all activities of some groups.
    Optional<UUID> lastOverOf(Collection<UUID> groups, Instant since, Instant now) {
        return groups.isEmpty()
                ? Optional.empty()
                : jdbc.sql("""
                        select s.id from sessions s join activities a on a.id = s.activity_id
                        where a.circle_id in (:groups) and s.ends_at > :since and s.ends_at <= :now
                          and s.cancelled_at is null and exists (
                            select 1 from sign_ups u
                            where u.session_id = s.id and u.state = 'BOOKED' and u.ended_at is null)
                        order by s.ends_at desc, s.id limit 1""")
                        .param("groups", groups)
                        .param("since", since.toEpochMilli())
                        .param("now", now.toEpochMilli())
                        .query((row, _) -> uuid(row, "id"))
                        .optional();
    }

    /// The last session of an activity that someone had a place at and that is over, not longer than `since`.
    Optional<UUID> lastOver(UUID activity, Instant since, Instant now) {
        return jdbc.sql("""
                        select s.id from sessions s
                        where s.activity_id = :activity and s.ends_at > :since and s.ends_at <= :now
                          and s.cancelled_at is null and exists (
                            select 1 from sign_ups u
                            where u.session_id = s.id and u.state = 'BOOKED' and u.ended_at is null)
                        order by s.ends_at desc limit 1""")
                .param("activity", activity)
                .param("since", since.toEpochMilli())
                .param("now", now.toEpochMilli())
                .query((row, _) -> uuid(row, "id"))
                .optional();
    }
}
