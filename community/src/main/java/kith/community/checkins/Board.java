package kith.community.checkins;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.about.ServiceSettings;
import kith.community.checkins.Step.Kind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.storage.Columns;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who has not answered, who needs someone, and what became of each: for those who care for people, and nobody else.
///
/// It never says that somebody is safe, only what was answered and when.
@Repository
public class Board {

    /// More than anyone can see to; the most urgent of them are shown.
    static final int MOST = 200;

    private final JdbcClient jdbc;
    private final CheckIns checkIns;
    private final Plans plans;
    private final Alarms alarms;
    private final People people;
    private final Staff staff;
    private final AuditTrail audit;
    private final ServiceSettings service;

    Board(
            JdbcClient jdbc,
            CheckIns checkIns,
            Plans plans,
            Alarms alarms,
            People people,
            Staff staff,
            AuditTrail audit,
            ServiceSettings service) {
        this.jdbc = jdbc;
        this.checkIns = checkIns;
        this.plans = plans;
        this.alarms = alarms;
        this.people = people;
        this.staff = staff;
        this.audit = audit;
        this.service = service;
    }

    /// What is the matter, the most urgent first.
    public enum Why {
        CRISIS,
        RING_ME,
        NOT_GOOD,
        /// Asked, and has not answered.
        SILENCE,
        /// No message reached them.
        NOT_REACHED,
        OPTED_OUT,
        PAUSED,
        /// We could not ask.
        NEVER_ASKED,
        /// Has answered after people were told: a note is all that is left to do.
        ANSWERED
    }

    /// One check-in that nobody has closed.
    ///
    /// @param number     as people write it; empty when we know none
    /// @param askedAt    when they were asked first; null when they were not
    /// @param onIt       who has taken it on; empty when nobody has
    /// @param helper     who is going there, or has been; empty when nobody is
    public record Open(
            UUID checkIn,
            UUID personId,
            String name,
            String number,
            Why why,
            Instant dueAt,
            @Nullable Instant askedAt,
            @Nullable Mood answer,
            @Nullable Instant answeredAt,
            String onIt,
            String helper) {}

    /// Whom nothing is asked for a while.
    public record Paused(UUID personId, String name, Instant until) {}

    /// Somebody who has answered.
    public record Answer(UUID checkIn, UUID personId, String name, Mood answer, Instant at) {}

    /// @param needing  those that need a person, the most urgent first, at most [#MOST]
    /// @param waiting  those asked who have not answered yet, and nobody was told; the oldest first
    /// @param answered how many have answered today
    /// @param paused   those who are left in peace for a while
    public record Now(List<Open> needing, List<Open> waiting, int answered, List<Paused> paused) {}

    /// @return empty when they may not see it
    @Transactional(readOnly = true)
    public Optional<Now> now(UUID worker, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        var open = open(now);
        var steps = steps(open.stream().map(CheckIn::id).toList());
        var all = open.stream()
                .map(it -> entry(it, steps.getOrDefault(it.id(), List.of())))
                .toList();
        var told = open.stream()
                .filter(it -> needsSomeone(it, steps.getOrDefault(it.id(), List.of())))
                .map(CheckIn::id)
                .collect(Collectors.toSet());
        return Optional.of(new Now(
                all.stream()
                        .filter(it -> told.contains(it.checkIn()))
                        .sorted(Comparator.comparing(Open::why).thenComparing(Open::dueAt))
                        .toList(),
                all.stream().filter(it -> !told.contains(it.checkIn())).toList(),
                countAnswered(now),
                paused(now)));
    }

    /// Answers of today, the latest first.
    ///
    /// @return empty when they may not see them
    @Transactional(readOnly = true)
    public Optional<List<Answer>> answeredToday(UUID worker, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        return Optional.of(jdbc.sql("""
                        select c.id, c.person_id, c.answer, c.answered_at from check_ins c
                        where c.answered_at >= :from and c.answered_at <= :now
                        order by c.answered_at desc, c.id desc limit :most""")
                .param("from", today(now).toEpochMilli())
                .param("now", now.toEpochMilli())
                .param("most", MOST)
                .query((row, _) -> {
                    var person = Columns.uuid(row, "person_id");
                    return new Answer(
                            Columns.uuid(row, "id"),
                            person,
                            name(person),
                            Mood.valueOf(row.getString("answer")),
                            Columns.instant(row, "answered_at"));
                })
                .list());
    }

    /// What is known of one person: how they are kept in touch with, and their check-ins.
    ///
    /// @param helpers who may be asked to look in, in order
    /// @param past    the latest first
    public record History(
            Person person, String number, @Nullable CheckInPlan plan, List<String> helpers, List<Past> past) {}

    /// @param why      as on the board; null when nothing was the matter
    /// @param closedBy a name; empty while it is open
    public record Past(CheckIn checkIn, @Nullable Why why, String closedBy, List<Step> steps) {}

    /// Seeing it is put on record.
    ///
    /// @return empty when they may not see it, or there is no such person
    @Transactional
    public Optional<History> history(UUID worker, UUID person, int most, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        audit.note(worker, "SEEN", person, "", now);
        return people.findById(person).map(one -> {
            var plan = plans.of(person).orElse(null);
            return new History(
                    one,
                    alarms.number(person).orElse(""),
                    plan,
                    plan == null
                            ? List.of()
                            : plans.helpers(plan.id()).stream().map(this::name).toList(),
                    checkIns.of(person, most).stream().map(this::past).toList());
        });
    }

    private Past past(CheckIn it) {
        var steps = checkIns.steps(it.id());
        return new Past(
                it,
                needsSomeone(it, steps) ? why(it, steps) : null,
                it.closedBy() == null ? "" : nameOfStaff(it.closedBy()),
                steps);
    }

    private List<CheckIn> open(Instant now) {
        return checkIns.begun(now, MOST);
    }

    private Open entry(CheckIn it, List<Step> steps) {
        return new Open(
                it.id(),
                it.personId(),
                name(it.personId()),
                alarms.number(it.personId()).orElse(""),
                why(it, steps),
                it.dueAt(),
                steps.stream()
                        .filter(step -> step.kind() == Kind.ASKED || step.kind() == Kind.RANG)
                        .map(Step::at)
                        .findFirst()
                        .orElse(null),
                it.answer(),
                it.answeredAt(),
                last(Facts.sinceItGotWorse(steps), Kind.STAFF_ON_IT),
                last(Facts.sinceItGotWorse(steps), Kind.HELPER_GOES));
    }

    private String last(List<Step> steps, Kind kind) {
        return steps.stream()
                .filter(step -> step.kind() == kind)
                .map(Step::personId)
                .filter(one -> one != null)
                .reduce((_, later) -> later)
                .map(this::nameOfStaff)
                .orElse("");
    }

    private static boolean needsSomeone(CheckIn it, List<Step> steps) {
        return it.answer() != null && it.answer().wantsSomeone()
                || steps.stream().anyMatch(step -> step.kind() == Kind.STAFF_TOLD || step.kind() == Kind.CRISIS);
    }

    private static Why why(CheckIn it, List<Step> steps) {
        if (steps.stream().anyMatch(step -> step.kind() == Kind.CRISIS)) {
            return Why.CRISIS;
        }
        if (it.answer() != null) {
            return it.answer() == Mood.RING_ME
                    ? Why.RING_ME
                    : it.answer() == Mood.NOT_GOOD ? Why.NOT_GOOD : Why.ANSWERED;
        }
        return Why.valueOf(Alarms.why(steps));
    }

    /// Of many check-ins at once, in the order in which they happened.
    private Map<UUID, List<Step>> steps(List<UUID> ids) {
        return ids.isEmpty()
                ? new HashMap<>()
                : checkIns.steps(ids).stream().collect(Collectors.groupingBy(Step::checkInId));
    }

    private int countAnswered(Instant now) {
        return jdbc.sql("select count(distinct person_id) from check_ins where answered_at >= ? and answered_at <= ?")
                .params(today(now).toEpochMilli(), now.toEpochMilli())
                .query(Integer.class)
                .single();
    }

    private List<Paused> paused(Instant now) {
        return jdbc.sql("""
                        select person_id, max(until) as until from (
                            select person_id, paused_until as until from check_in_plans
                            where paused_until > :now and ended_at is null
                            union all
                            select p.person_id, p.until from pauses p join check_in_plans c
                                on c.person_id = p.person_id and c.ended_at is null
                            where p.until > :now) both_kinds
                        group by person_id order by 2, 1 limit :most""")
                .param("now", now.toEpochMilli())
                .param("most", MOST)
                .query((row, _) -> {
                    var person = Columns.uuid(row, "person_id");
                    return new Paused(person, name(person), Columns.instant(row, "until"));
                })
                .list();
    }

    private Instant today(Instant now) {
        var zone = service.timeZone();
        return LocalDate.ofInstant(now, zone).atStartOfDay(zone).toInstant();
    }

    private String name(UUID person) {
        return people.findById(person).map(Person::name).orElse("");
    }

    private String nameOfStaff(UUID person) {
        return staff.nameOf(person).orElseGet(() -> name(person));
    }
}
