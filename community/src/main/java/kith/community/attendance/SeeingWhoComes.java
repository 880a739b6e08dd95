package kith.community.attendance;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.attendance.Coming.Lift;
import kith.community.attendance.Coming.Party;
import kith.community.groups.Group;
import kith.community.groups.Leading;
import kith.community.staff.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader looks who is coming to a session of theirs.
@Service
public class SeeingWhoComes {

    private static final Duration AHEAD = Duration.ofDays(28);
    private static final Pattern CODE = Pattern.compile("[A-Za-z]{3,}\\d+");
    private static final int SHORTEST_WORD = 3;

    /// Of one day; more lists are no help on a phone.
    private static final int MOST_SESSIONS = 3;

    private final JdbcClient jdbc;
    private final Leading leading;
    private final Activities activities;
    private final AuditTrail audit;
    private final ZoneId zone;

    SeeingWhoComes(JdbcClient jdbc, Leading leading, Activities activities, AuditTrail audit, ServiceSettings service) {
        this.jdbc = jdbc;
        this.leading = leading;
        this.activities = activities;
        this.audit = audit;
        this.zone = service.timeZone();
    }

    /// One session still to come, or going on.
    record Ahead(UUID session, @Nullable UUID group, String code, String title, String groupName, Instant startsAt) {

        /// Whether each word of what was said is in the title or in the group's name.
        boolean isCalled(String said) {
            var words = Stream.of(said.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                    .filter(word -> word.length() >= SHORTEST_WORD && !word.equals("the"))
                    .toList();
            var names = (title + " " + groupName).toLowerCase(Locale.ROOT);
            return !words.isEmpty() && words.stream().allMatch(names::contains);
        }
    }

    /// @param said what was written behind WHO: a code, a day, words of a title or a group; empty for the next session
    /// @param day  the day that it names; null when it names none
    /// @return empty when it is nothing of theirs, and means something else
    @Transactional
    public Optional<WhoComes> see(UUID leader, String said, @Nullable LocalDate day, Instant now) {
        if (CODE.matcher(said).matches()) {
            return byCode(leader, said.toUpperCase(Locale.ROOT), now);
        }
        var groups = leading.groupsLedBy(leader);
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        var ahead = ahead(groups.stream().map(Group::id).toList(), now);
        if (said.isEmpty()) {
            return Optional.of(ahead.isEmpty() ? new WhoComes.NothingToCome() : seen(leader, ahead.subList(0, 1), now));
        }
        if (day != null) {
            var then = ahead.stream()
                    .filter(each -> each.startsAt().atZone(zone).toLocalDate().equals(day))
                    .limit(MOST_SESSIONS)
                    .toList();
            return Optional.of(then.isEmpty() ? new WhoComes.NothingOn(day) : seen(leader, then, now));
        }
        return Optional.of(ahead.stream()
                .filter(each -> each.isCalled(said))
                .findFirst()
                .map(one -> seen(leader, List.of(one), now))
                .orElseGet(() -> new WhoComes.NothingCalled(said)));
    }

    private Optional<WhoComes> byCode(UUID leader, String code, Instant now) {
        return activities
                .findByCode(code)
                .filter(activity -> leading.mayLead(leader, activity.groupId()))
                .map(activity -> {
                    var ahead = aheadOf(activity.id(), now);
                    return ahead.isEmpty() ? new WhoComes.NothingToCome() : seen(leader, ahead, now);
                });
    }

    private WhoComes seen(UUID leader, List<Ahead> sessions, Instant now) {
        var coming = sessions.stream().map(this::coming).toList();
        coming.forEach(each -> audit.note(
                leader,
                "WHO_COMES_SEEN",
                null,
                each.code() + " " + each.startsAt().atZone(zone).toLocalDate(),
                now));
        return new WhoComes.Seen(coming);
    }

    /// Who comes to a session; null when nobody does, and nobody waits.
    @Nullable
    Coming comingTo(UUID session) {
        var ahead = jdbc.sql(AHEAD_SQL + " where s.id = ?")
                .param(session)
                .query(SeeingWhoComes::row)
                .single();
        var coming = coming(ahead);
        return coming.parties().isEmpty() && coming.waiting() == 0 ? null : coming;
    }

    private static final String AHEAD_SQL = """
            select s.id, a.circle_id, a.code, a.title, c.name, s.starts_at
            from sessions s join activities a on a.id = s.activity_id left join circles c on c.id = a.circle_id""";

    private List<Ahead> ahead(Collection<UUID> groups, Instant now) {
        return jdbc.sql(AHEAD_SQL + """
                         where a.circle_id in (:groups) and a.ended_at is null and s.cancelled_at is null
                          and s.ends_at > :now and s.starts_at < :until
                        order by s.starts_at, a.title, s.id""")
                .param("groups", groups)
                .param("now", now.toEpochMilli())
                .param("until", now.plus(AHEAD).toEpochMilli())
                .query(SeeingWhoComes::row)
                .list();
    }

    private List<Ahead> aheadOf(UUID activity, Instant now) {
        return jdbc.sql(AHEAD_SQL + """
                         where a.id = :activity and a.ended_at is null and s.cancelled_at is null and s.ends_at > :now
                        order by s.starts_at limit 1""")
                .param("activity", activity)
                .param("now", now.toEpochMilli())
                .query(SeeingWhoComes::row)
                .list();
    }

    private static Ahead row(ResultSet row, int number) throws SQLException {
        var group = row.getString("circle_id");
        var name = row.getString("name");
        return new Ahead(
                uuid(row, "id"),
                group == null ? null : UUID.fromString(group),
                row.getString("code"),
                row.getString("title"),
                name == null ? "" : name,
                instant(row, "starts_at"));
    }

    private Coming coming(Ahead session) {
        var people = new ArrayList<Names.Named>();
        var parties = new ArrayList<Party>();
        jdbc.sql("""
                        select u.party, p.first_name, p.last_name,
                            (select l.kind from lifts l where l.sign_up_id = u.id and l.ended_at is null) as lift,
                            exists (
                                select 1 from lifts l join lift_matches m on m.passenger_id = l.id
                                where l.sign_up_id = u.id and l.ended_at is null and m.state = 'AGREED') as arranged,
                            exists (
                                select 1 from needs n where n.person_id = u.person_id and n.kind = 'TRANSPORT'
                                  and n.session_id = u.session_id) as no_way,
                            exists (select 1 from first_visits f where f.sign_up_id = u.id) as to_meet,
                            not exists (
                                select 1 from sign_ups o join sessions os on os.id = o.session_id
                                join activities oa on oa.id = os.activity_id
                                where o.person_id = u.person_id and o.state = 'BOOKED' and o.ended_at is null
                                  and os.starts_at < s.starts_at and os.cancelled_at is null
                                  and (oa.circle_id = a.circle_id or oa.id = a.id)) as newcomer
                        from sign_ups u join people p on p.id = u.person_id
                        join sessions s on s.id = u.session_id join activities a on a.id = s.activity_id
                        where u.session_id = ? and u.state = 'BOOKED' and u.ended_at is null
                        order by u.asked_at, u.id""").param(session.session()).query(row -> {
            people.add(new Names.Named(row.getString("first_name"), row.getString("last_name")));
            parties.add(new Party(
                    "", row.getInt("party"), lift(row), row.getBoolean("newcomer"), row.getBoolean("to_meet")));
        });
        var names = Names.of(people);
        for (int i = 0; i < parties.size(); i++) {
            var party = parties.get(i);
            parties.set(i, new Party(names.get(i), party.people(), party.lift(), party.newcomer(), party.toMeet()));
        }
        return new Coming(session.title(), session.code(), session.startsAt(), waiting(session.session()), parties);
    }

    private static Lift lift(ResultSet row) throws SQLException {
        var kind = row.getString("lift");
        if (kind == null) {
            return row.getBoolean("no_way") ? Lift.NO_WAY : Lift.NOTHING_SAID;
        }
        return kind.equals("OFFER") ? Lift.GIVES : row.getBoolean("arranged") ? Lift.ARRANGED : Lift.NEEDS;
    }

    private int waiting(UUID session) {
        return jdbc.sql("""
                        select coalesce(sum(party), 0) from sign_ups
                        where session_id = ? and ended_at is null and state in ('WAITING', 'OFFERED', 'PASSED')""").param(session).query(Integer.class).single();
    }
}
