package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.checkins.Step.Kind;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.Telling;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.Staff;
import org.springframework.stereotype.Component;

/// Tells staff and helpers about a check-in that needs a person: at any hour, by name, and with what is known.
@Component
class Alarms {

    /// So long a "1" to it is understood.
    private static final Duration ANSWERABLE = Duration.ofDays(3);

    private final Telling telling;
    private final Questions questions;
    private final People people;
    private final Addresses addresses;
    private final Staff staff;
    private final CheckIns checkIns;

    Alarms(Telling telling, Questions questions, People people, Addresses addresses, Staff staff, CheckIns checkIns) {
        this.telling = telling;
        this.questions = questions;
        this.people = people;
        this.addresses = addresses;
        this.staff = staff;
        this.checkIns = checkIns;
    }

    /// What is the matter, whom it is about, what was tried.
    void tellStaff(CheckIn it, Facts facts, UUID who, Instant now) {
        alarm(it, facts, who, "check-in.alarm", "staff/" + facts.count(Kind.STAFF_TOLD) + "/" + who, now);
        checkIns.add(it.id(), Kind.STAFF_TOLD, who, why(facts), null, now);
    }

    /// Everyone who may see to it.
    void beLoud(CheckIn it, Facts facts, Instant now) {
        long turn = facts.count(Kind.LOUD) + 1;
        for (UUID who : staff.whoCareForPeople(now)) {
            alarm(it, facts, who, "check-in.loud", "loud/" + turn + "/" + who, now);
        }
        checkIns.add(it.id(), Kind.LOUD, null, why(facts), null, now);
    }

    private void alarm(CheckIn it, Facts facts, UUID who, String words, String key, Instant now) {
        var person = person(it.personId());
        var posting = tell(
                it,
                who,
                key,
                Phrase.of(
                        words,
                        "name",
                        person.name(),
                        "why",
                        why(facts),
                        "due",
                        it.dueAt(),
                        "nudged",
                        facts.has(Kind.NUDGED) ? "yes" : "no",
                        "rang",
                        facts.count(Kind.RANG),
                        "unclear",
                        facts.has(Kind.UNCLEAR) ? "yes" : "no",
                        "number",
                        number(it.personId()).orElse(""),
                        "hasNumber",
                        number(it.personId()).isPresent() ? "yes" : "no"),
                List.of(new Option(
                        CheckInButtons.seeTo(it.id(), true),
                        Phrase.of("check-in.on-it-label"),
                        Phrase.of("check-in.on-it-line"))),
                now);
        ask(posting, who, Question.Kind.CHECK_IN_STAFF, it, now);
    }

    /// One of the neighbours or family.
    void askHelper(CheckIn it, UUID helper, Instant now) {
        var posting = tell(
                it,
                helper,
                "helper/" + helper,
                Phrase.of("check-in.look-in", "name", person(it.personId()).firstName()),
                List.of(
                        new Option(
                                CheckInButtons.seeTo(it.id(), true),
                                Phrase.of("check-in.go-label"),
                                Phrase.of("check-in.go-line")),
                        new Option(
                                CheckInButtons.seeTo(it.id(), false),
                                Phrase.of("check-in.can-not-go-label"),
                                Phrase.of("check-in.can-not-go-line"))),
                now);
        checkIns.add(
                it.id(), Kind.HELPER_ASKED, helper, posting instanceof Posting.Queued ? "" : "NOT_REACHED", null, now);
        if (!ask(posting, helper, Question.Kind.CHECK_IN_HELP, it, now)) {
            checkIns.add(it.id(), Kind.HELPER_CAN_NOT, helper, "NOT_REACHED", null, now);
        }
    }

    /// Everyone who was told or asked hears that the resident has answered.
    void tellOfAnswer(CheckIn it, Facts facts, Mood mood, Instant now) {
        facts.steps().stream()
                .filter(step -> step.kind() == Kind.STAFF_TOLD || step.kind() == Kind.HELPER_GOES)
                .map(Step::personId)
                .filter(who -> who != null)
                .distinct()
                .forEach(who -> tell(
                        it,
                        who,
                        "answered/" + who,
                        Phrase.of(
                                "check-in.has-answered",
                                "name",
                                person(it.personId()).name(),
                                "mood",
                                mood.name(),
                                "staff",
                                facts.has(Kind.STAFF_TOLD, who) ? "yes" : "no"),
                        List.of(),
                        now));
        checkIns.add(it.id(), Kind.ALL_TOLD_OF_ANSWER, null, "", null, now);
    }

    /// Staff hear what a helper does or found.
    void tellOfHelper(CheckIn it, Facts facts, UUID helper, Kind what, String reason, Instant now) {
        facts.steps().stream()
                .filter(step -> step.kind() == Kind.STAFF_TOLD)
                .map(Step::personId)
                .filter(who -> who != null && !who.equals(helper))
                .distinct()
                .forEach(who -> tell(
                        it,
                        who,
                        "helper/" + what + "/" + helper + "/" + who,
                        Phrase.of(
                                "check-in.helper",
                                "helper",
                                person(helper).name(),
                                "name",
                                person(it.personId()).name(),
                                "what",
                                what == Kind.HELPER_SAW ? reason : what.name(),
                                "number",
                                number(helper).orElse("")),
                        List.of(),
                        now));
    }

    /// The resident hears who is coming.
    void tellWhoComes(CheckIn it, UUID helper, Instant now) {
        tell(
                it,
                it.personId(),
                "comes/" + helper,
                Phrase.of("check-in.comes", "helper", person(helper).firstName()),
                List.of(new Option(CheckInButtons.how(it.id(), Mood.FINE), Phrase.of("check-in.option.fine"), null)),
                now);
    }

    /// Something about a person that no check-in is open about: they stopped, or paused. Where the worker is none any
    /// more, the coordinators hear it.
    void tellWorker(UUID worker, UUID about, String key, Phrase words, Instant now) {
        var who = staff.caresForPeople(worker) ? List.of(worker) : staff.coordinators(now);
        for (UUID each : who) {
            telling.tell(
                    each,
                    new Notice(
                            "check-in/" + about + "/" + key + "/" + now.toEpochMilli() + "/" + each,
                            words,
                            List.of(),
                            Draft.Purpose.URGENT,
                            now,
                            null),
                    now);
        }
    }

    private Posting tell(CheckIn it, UUID who, String key, Phrase words, List<Option> options, Instant now) {
        return telling.tell(
                who,
                new Notice(
                        "check-in/" + it.id() + "/" + key,
                        words,
                        options,
                        Draft.Purpose.URGENT,
                        now,
                        now.plus(ANSWERABLE)),
                now);
    }

    /// @return false when the question reaches nobody
    private boolean ask(Posting posting, UUID who, Question.Kind kind, CheckIn it, Instant now) {
        if (posting instanceof Posting.Queued queued) {
            questions.ask(who, kind, List.of(it.id()), queued.dueAt(), now.plus(ANSWERABLE), now);
            return true;
        }
        return !posting.reachesNobody();
    }

    static String why(Facts facts) {
        var mood = facts.mood();
        if (facts.has(Kind.CRISIS)) {
            return "CRISIS";
        }
        return mood == null ? why(facts.steps()) : mood.name();
    }

    /// Why someone who has said nothing needs a person.
    static String why(List<Step> steps) {
        boolean asked = steps.stream().anyMatch(step -> step.kind() == Kind.ASKED || step.kind() == Kind.RANG);
        return steps.stream()
                .filter(step -> step.kind() == Kind.NOT_REACHED)
                .reduce((_, later) -> later)
                .map(step -> step.reason().equals("OPTED_OUT") || step.reason().equals("PAUSED")
                        ? step.reason()
                        : "NOT_REACHED")
                .orElse(asked ? "SILENCE" : "NEVER_ASKED");
    }

    private Person person(UUID id) {
        return people.findById(id).orElseThrow();
    }

    /// Also one that is closed to us: a person may ring where we may not write.
    Optional<String> number(UUID person) {
        return addresses.of(person).stream()
                .filter(address -> address.channel().isAPhone())
                .map(address -> address.address().readable())
                .findFirst();
    }
}
