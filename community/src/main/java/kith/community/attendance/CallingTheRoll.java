package kith.community.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.activities.Activities;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.groups.Leading;
import kith.community.groups.Leading.Leader;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.storage.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells leaders how many are coming, and asks them afterwards who came: about one session at a time, the oldest first,
/// with one reminder. Of several leaders of a group the first whom a message reaches is asked.
@Service
public class CallingTheRoll {

    /// Longer than any time before a session at which its leader is told.
    private static final Duration AHEAD = Duration.ofDays(5);

    private static final Duration ANSWERABLE = Duration.ofDays(14);
    private static final Duration USEFUL = Duration.ofDays(2);

    /// So many names fit into one long text.
    private static final int MOST_NAMES = 60;

    private final JdbcClient jdbc;
    private final Rolls rolls;
    private final RollPlan plan;
    private final SeeingWhoComes seeing;
    private final Leading leading;
    private final Sessions sessions;
    private final Activities activities;
    private final People people;
    private final Telling telling;
    private final Questions questions;
    private final Phrases phrases;

    CallingTheRoll(
            JdbcClient jdbc,
            Rolls rolls,
            AttendanceSettings settings,
            QuietHours quietHours,
            SeeingWhoComes seeing,
            Leading leading,
            Sessions sessions,
            Activities activities,
            People people,
            Telling telling,
            Questions questions,
            Phrases phrases) {
        this.jdbc = jdbc;
        this.rolls = rolls;
        this.plan = new RollPlan(settings, quietHours);
        this.seeing = seeing;
        this.leading = leading;
        this.sessions = sessions;
        this.activities = activities;
        this.people = people;
        this.telling = telling;
        this.questions = questions;
        this.phrases = phrases;
    }

    /// One session about which its leader is to hear something now.
    public sealed interface Due {

        UUID session();

        Leader leader();

        /// Tells it from all others, by ids only.
        default String id() {
            return getClass().getSimpleName() + "/" + session() + "/" + leader().personId();
        }

        record Totals(UUID session, Leader leader) implements Due {}

        record Ask(UUID session, Leader leader) implements Due {}

        record Remind(UUID session, Leader leader) implements Due {}
    }

    /// What is to be told and asked now.
    @Transactional(readOnly = true)
    public List<Due> due(Instant now) {
        var due = new ArrayList<Due>(totals(now));
        byLeader(now)
                .forEach((leader, over) -> plan.turn(over, now)
                        .ifPresent(turn -> due.add(
                                switch (turn) {
                                    case RollPlan.Turn.Ask ask -> new Due.Ask(ask.session(), leader);
                                    case RollPlan.Turn.Remind remind -> new Due.Remind(remind.session(), leader);
                                })));
        return due;
    }

    private Collection<Due.Totals> totals(Instant now) {
        var byKey = new LinkedHashMap<String, Due.Totals>();
        for (var ahead : ahead(now)) {
            if (!plan.totalsAt(ahead.startsAt()).isAfter(now)) {
                leading.leadersOf(ahead.group())
                        .forEach(leader -> byKey.put(
                                totalsKey(ahead.session(), leader, ahead.startsAt()),
                                new Due.Totals(ahead.session(), leader)));
            }
        }
        byKey.keySet().removeAll(telling.told(byKey.keySet()));
        return byKey.values();
    }

    /// Of a session that is moved the leader hears anew.
    private static String totalsKey(UUID session, Leader leader, Instant startsAt) {
        return "totals/" + session + "/" + leader.personId() + "/" + startsAt.toEpochMilli();
    }

    /// When there may be something to do next.
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        var totals = ahead(now).stream()
                .map(ahead -> plan.totalsAt(ahead.startsAt()))
                .filter(at -> at.isAfter(now));
        var asking = Stream.concat(over(now).stream().map(Rolls.Over::held), beginning(now).stream())
                .flatMap(held -> plan.nextAbout(held, now).stream());
        return Stream.concat(totals, asking).min(Comparator.naturalOrder());
    }

    /// Does one of the things that are due.
    @Transactional
    public void call(Due due, Instant now) {
        switch (due) {
            case Due.Totals totals -> tellTotals(totals.session(), totals.leader(), now);
            case Due.Ask ask -> ask(ask.session(), ask.leader(), now);
            case Due.Remind remind -> remind(remind.session(), remind.leader(), now);
        }
    }

    private void tellTotals(UUID session, Leader leader, Instant now) {
        var coming = seeing.comingTo(session);
        if (coming != null) {
            telling.tell(
                    leader.personId(),
                    new Notice(
                            totalsKey(session, leader, coming.startsAt()),
                            Phrase.of("attendance.before", "totals", coming.totals(), "code", coming.code()),
                            List.of(),
                            Draft.Purpose.SERVICE,
                            now,
                            coming.startsAt()),
                    now);
        }
    }

    private void ask(UUID session, Leader leader, Instant now) {
        if (rolls.begin(session, leader.personId(), now)) {
            put(session, leader, "roll/" + session, "attendance.ask", now);
        }
    }

    private void remind(UUID session, Leader leader, Instant now) {
        rolls.reminded(session, now);
        questions.close(Question.Kind.WHO_CAME, session, now);
        put(session, leader, "roll/" + session + "/reminder", "attendance.remind", now);
    }

    private void put(UUID sessionId, Leader leader, String key, String words, Instant now) {
        var session = sessions.findById(sessionId).orElseThrow();
        var posting = telling.tell(
                leader.personId(),
                new Notice(
                        key,
                        question(words, session, language(leader)),
                        List.of(option("ALL", "all", session), option("NONE", "none", session)),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(USEFUL)),
                now);
        if (posting instanceof Posting.Queued queued) {
            questions.ask(
                    leader.personId(),
                    Question.Kind.WHO_CAME,
                    List.of(sessionId),
                    queued.dueAt(),
                    queued.dueAt().plus(ANSWERABLE),
                    now);
        }
    }

    private static Notice.Option option(String say, String label, Session session) {
        return new Notice.Option(RollButtons.came(say, session.id()), Phrase.of("attendance." + label + "-label"));
    }

    private Phrase question(String words, Session session, String language) {
        var entries = rolls.entries(session.id());
        var activity = activities.findById(session.activityId()).orElseThrow();
        return Phrase.of(
                words,
                "title",
                activity.title(),
                "starts",
                session.startsAt(),
                "list",
                entries.stream()
                        .limit(MOST_NAMES)
                        .map(entry -> phrases.say(language, entry.line()))
                        .collect(Collectors.joining("\n")),
                "more",
                Math.max(0, entries.size() - MOST_NAMES));
    }

    private String language(Leader leader) {
        return people.findById(leader.personId()).map(Person::language).orElse("en");
    }

    /// Each leader's sessions that are over and not answered for. Whoever was asked about one stays its leader.
    private Map<Leader, List<RollPlan.Held>> byLeader(Instant now) {
        var leaders = new HashMap<UUID, List<Leader>>();
        var byLeader = new HashMap<Leader, List<RollPlan.Held>>();
        for (var over : over(now)) {
            leaders.computeIfAbsent(over.group(), leading::leadersOf).stream()
                    .filter(leader -> over.leader() == null || leader.personId().equals(over.leader()))
                    .findFirst()
                    .ifPresent(leader -> byLeader.computeIfAbsent(leader, _ -> new ArrayList<>())
                            .add(over.held()));
        }
        return byLeader;
    }

    private List<Rolls.Over> over(Instant now) {
        return rolls.unanswered(leading.groupNamesLed(), now.minus(RollPlan.REMEMBERED), now);
    }

    private record Ahead(UUID session, UUID group, Instant startsAt, Instant endsAt) {}

    /// The sessions of groups with a leader that begin before long and that someone has a place at or waits for.
    private List<Ahead> ahead(Instant now) {
        return between(now, now.plus(AHEAD));
    }

    /// As far as the simulator's clock can see them end.
    private List<RollPlan.Held> beginning(Instant now) {
        return between(now.minus(Duration.ofDays(1)), now.plus(AHEAD)).stream()
                .filter(ahead -> ahead.endsAt().isAfter(now))
                .map(ahead -> new RollPlan.Held(ahead.session(), ahead.endsAt(), null, null, null))
                .toList();
    }

    private List<Ahead> between(Instant after, Instant until) {
        var groups = leading.groupNamesLed();
        return groups.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        select s.id, a.circle_id, s.starts_at, s.ends_at
                        from sessions s join activities a on a.id = s.activity_id join circles c on c.id = a.circle_id
                        where c.name in (:groups) and s.starts_at > :after and s.starts_at <= :until
                          and s.cancelled_at is null and exists (
                            select 1 from sign_ups u where u.session_id = s.id and u.ended_at is null)
                        order by s.starts_at, s.id""")
                        .param("groups", groups)
                        .param("after", after.toEpochMilli())
                        .param("until", until.toEpochMilli())
                        .query((row, _) -> new Ahead(
                                Columns.uuid(row, "id"),
                                Columns.uuid(row, "circle_id"),
                                Columns.instant(row, "starts_at"),
                                Columns.instant(row, "ends_at")))
                        .list();
    }
}
