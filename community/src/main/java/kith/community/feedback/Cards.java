package kith.community.feedback;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.about.ServiceSettings;
import kith.community.attendance.AttendanceSettings;
import kith.community.attendance.RollPlan;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.groups.Leading;
import kith.community.groups.Leading.Leader;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.staff.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Brings a leader a [Card] of each of their groups: on the first of a month, of the one that is over, and whenever
/// they ask. A group that did not meet has none.
@Service
public class Cards {

    /// After so many days the month is old news.
    private static final int FRESH_DAYS = 3;

    private final JdbcClient jdbc;
    private final RollPlan plan;
    private final Leading leading;
    private final Groups groups;
    private final People people;
    private final Telling telling;
    private final Phrases phrases;
    private final AuditTrail audit;
    private final ZoneId zone;

    Cards(
            JdbcClient jdbc,
            AttendanceSettings settings,
            QuietHours quietHours,
            Leading leading,
            Groups groups,
            People people,
            Telling telling,
            Phrases phrases,
            AuditTrail audit,
            ServiceSettings service) {
        this.jdbc = jdbc;
        this.plan = new RollPlan(settings, quietHours);
        this.leading = leading;
        this.groups = groups;
        this.people = people;
        this.telling = telling;
        this.phrases = phrases;
        this.audit = audit;
        this.zone = service.timeZone();
    }

    /// The groups whose card of the month that is over has news, and has not been sent to all their leaders.
    @Transactional(readOnly = true)
    public List<UUID> due(Instant now) {
        var first = now.atZone(zone).toLocalDate().withDayOfMonth(1);
        return isFresh(first, now)
                ? leading.groupNamesLed().stream()
                        .flatMap(name -> groups.findByName(name).stream())
                        .filter(group -> isUnsent(group, first)
                                && cardBefore(first, group, now).hasNews())
                        .map(Group::id)
                        .toList()
                : List.of();
    }

    private boolean isFresh(LocalDate first, Instant now) {
        return now.atZone(zone).toLocalDate().getDayOfMonth() <= FRESH_DAYS
                && !cardAt(first).isAfter(now);
    }

    private boolean isUnsent(Group group, LocalDate first) {
        var keys = leading.leadersOf(group.id()).stream()
                .map(leader -> key(group, first, leader))
                .toList();
        return telling.told(keys).size() < keys.size();
    }

    private static String key(Group group, LocalDate first, Leader leader) {
        return "card/" + group.id() + "/" + first + "/" + leader.personId();
    }

    private Card cardBefore(LocalDate first, Group group, Instant now) {
        return card(group, first.minusMonths(1), first.minusDays(1), now);
    }

    /// Sends a group's card to each of its leaders, once.
    @Transactional
    public void send(UUID groupId, Instant now) {
        var first = now.atZone(zone).toLocalDate().withDayOfMonth(1);
        groups.findById(groupId).filter(_ -> isFresh(first, now)).ifPresent(group -> send(group, first, now));
    }

    private void send(Group group, LocalDate first, Instant now) {
        var card = cardBefore(first, group, now);
        if (card.hasNews()) {
            leading.leadersOf(group.id())
                    .forEach(leader -> telling.tell(
                            leader.personId(),
                            new Notice(
                                    key(group, first, leader),
                                    Phrase.of("card.as-said", "lines", inOne(card, leader.personId())),
                                    List.of(),
                                    Draft.Purpose.ANNOUNCEMENT,
                                    now,
                                    now.plus(Duration.ofDays(FRESH_DAYS))),
                            now));
        }
    }

    private String inOne(Card card, UUID leader) {
        var language = people.findById(leader).map(Person::language).orElse("en");
        return card.lines().stream().map(line -> phrases.say(language, line)).collect(Collectors.joining("\n"));
    }

    /// When the next cards go out.
    public Optional<Instant> nextAfter(Instant now) {
        var first = now.atZone(zone).toLocalDate().withDayOfMonth(1);
        return leading.groupNamesLed().isEmpty()
                ? Optional.empty()
                : Optional.of(cardAt(first).isAfter(now) ? cardAt(first) : cardAt(first.plusMonths(1)));
    }

    private Instant cardAt(LocalDate first) {
        return plan.cardAt(first.atStartOfDay(zone).toInstant());
    }

    /// What a leader sees who asks: this month so far, or the last where a group has not met in this one.
    ///
    /// @return empty when they lead nothing
    @Transactional
    public Optional<List<Phrase>> see(UUID leader, Instant now) {
        var theirs = leading.groupsLedBy(leader);
        if (theirs.isEmpty()) {
            return Optional.empty();
        }
        var today = now.atZone(zone).toLocalDate();
        var first = today.withDayOfMonth(1);
        var lines = new ArrayList<Phrase>();
        for (var group : theirs) {
            var card = card(group, first, today, now);
            var shown = card.hasNews() ? card : card(group, first.minusMonths(1), first.minusDays(1), now);
            if (shown.hasNews()) {
                lines.addAll(shown.lines());
            }
        }
        audit.note(leader, "CARD_SEEN", null, theirs.size() + " groups", now);
        return Optional.of(lines.isEmpty() ? List.of(Phrase.of("card.nothing")) : lines);
    }

    private Card card(Group group, LocalDate from, LocalDate to, Instant now) {
        var since = from.atStartOfDay(zone).toInstant().toEpochMilli();
        var midnight = to.plusDays(1).atStartOfDay(zone).toInstant();
        var until = (midnight.isBefore(now) ? midnight : now).toEpochMilli();
        var ask = new Ask(group.id(), since, until);
        int sessions = ask.number("""
                select count(*) from held where exists (
                    select 1 from sign_ups u
                    where u.session_id = held.id and u.state = 'BOOKED' and u.ended_at is null)""");
        return new Card(
                group.name(),
                from,
                to,
                sessions,
                ask.number("""
                        select coalesce(sum(u.party), 0) from held join roll_entries e on e.session_id = held.id
                        join sign_ups u on u.id = e.sign_up_id where e.came = true""") + ask.number("select count(*) from held join roll_guests g on g.session_id = held.id"),
                ask.number("""
                        select count(distinct u.person_id) from held join roll_entries e on e.session_id = held.id
                        join sign_ups u on u.id = e.sign_up_id
                        where e.came = true and not exists (
                            select 1 from sign_ups o join sessions os on os.id = o.session_id
                            join activities oa on oa.id = os.activity_id
                            where o.person_id = u.person_id and o.state = 'BOOKED' and o.ended_at is null
                              and oa.circle_id = :circle and os.starts_at < :since)"""),
                ask.number("""
                        select count(f.score) from held join sign_ups u on u.session_id = held.id
                        join feedback f on f.sign_up_id = u.id"""),
                ask.average(),
                ask.quotes(),
                waiting(group.id(), now),
                ask.reasons("= 'TRANSPORT'"),
                ask.reasons("<> 'TRANSPORT'"),
                ask.number("""
                        select count(*) from held where exists (
                            select 1 from sign_ups u
                            where u.session_id = held.id and u.state = 'BOOKED' and u.ended_at is null)
                          and not exists (
                            select 1 from rolls r where r.session_id = held.id and r.answered_at is not null)"""),
                code(group.id()));
    }

    private int waiting(UUID group, Instant now) {
        return jdbc.sql("""
                        select coalesce(sum(u.party), 0) from sign_ups u join sessions s on s.id = u.session_id
                        join activities a on a.id = s.activity_id
                        where a.circle_id = ? and s.starts_at > ? and s.cancelled_at is null
                          and u.ended_at is null and u.state in ('WAITING', 'OFFERED', 'PASSED')""")
                .params(group, now.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    private String code(UUID group) {
        return jdbc.sql("select min(code) from activities where circle_id = ? and ended_at is null")
                .param(group)
                .query((row, _) -> row.getString(1) == null ? "" : row.getString(1))
                .single();
    }

    /// Asks about the sessions that a group held from a day on, and that were over by then.
    private final class Ask {

        private static final String HELD = """
                with held as (
                    select s.id from sessions s join activities a on a.id = s.activity_id
                    where a.circle_id = :circle and s.starts_at >= :since and s.ends_at <= :until
                      and s.cancelled_at is null)
                """;

        private final UUID group;
        private final long since;
        private final long until;

        Ask(UUID group, long since, long until) {
            this.group = group;
            this.since = since;
            this.until = until;
        }

        private JdbcClient.StatementSpec sql(String select) {
            return jdbc.sql(HELD + select)
                    .param("circle", group)
                    .param("since", since)
                    .param("until", until);
        }

        int number(String select) {
            return sql(select).query(Integer.class).single();
        }

        int reasons(String which) {
            return number("""
                    select count(*) from held join sign_ups u on u.session_id = held.id
                    join missed_visits m on m.sign_up_id = u.id where m.reason %s""".formatted(which));
        }

        @Nullable
        Double average() {
            return sql("""
                            select avg(f.score * 1.0) as average from held join sign_ups u on u.session_id = held.id
                            join feedback f on f.sign_up_id = u.id""")
                    .query((row, _) -> Optional.ofNullable(row.getObject("average"))
                            .map(average -> ((Number) average).doubleValue()))
                    .single()
                    .orElse(null);
        }

        List<Card.Quote> quotes() {
            return sql("""
                            select f.words, p.first_name from held join sign_ups u on u.session_id = held.id
                            join feedback f on f.sign_up_id = u.id join people p on p.id = u.person_id
                            where f.quote = true and f.words <> '' order by f.answered_at desc limit 3""")
                    .query((row, _) -> new Card.Quote(row.getString("words"), row.getString("first_name")))
                    .list();
        }
    }
}
