package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.community.calls.BridgeEnded;
import kith.community.calls.BridgeOutcome;
import kith.community.calls.Bridging;
import kith.community.checkins.Step.Kind;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.people.Addresses;
import kith.community.people.Consents;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What staff and helpers do about check-ins: ask now, take on, go there, close with a note.
@Service
public class SeeingTo {

    private static final Set<Task.Kind> CLOSED_BY_A_TALK =
            Set.of(Task.Kind.CALL_BACK, Task.Kind.CRISIS, Task.Kind.HELP);
    private static final int LONGEST_NOTE = 400;

    private final CheckIns checkIns;
    private final Opening opening;
    private final Climbing climbing;
    private final Alarms alarms;
    private final Plans plans;
    private final Staff staff;
    private final AuditTrail audit;
    private final People people;
    private final Questions questions;
    private final Tasks tasks;
    private final Consents consents;
    private final Addresses addresses;
    private final QuietHours quietHours;
    private final Bridging bridging;

    SeeingTo(
            CheckIns checkIns,
            Opening opening,
            Climbing climbing,
            Alarms alarms,
            Plans plans,
            Staff staff,
            AuditTrail audit,
            People people,
            Questions questions,
            Tasks tasks,
            Consents consents,
            Addresses addresses,
            QuietHours quietHours,
            Bridging bridging) {
        this.checkIns = checkIns;
        this.opening = opening;
        this.climbing = climbing;
        this.alarms = alarms;
        this.plans = plans;
        this.staff = staff;
        this.audit = audit;
        this.people = people;
        this.questions = questions;
        this.tasks = tasks;
        this.consents = consents;
        this.addresses = addresses;
        this.quietHours = quietHours;
        this.bridging = bridging;
    }

    /// What came of asking someone now.
    public sealed interface Checked {

        /// They are asked, or will be when the hour is fit for it.
        record Asked(CheckIn it, How how, Instant mayAskAt) implements Checked {}

        /// They have been asked, and not answered yet: they are not asked a second time.
        record AskedBefore(CheckIn it) implements Checked {}

        /// They have said no to being asked, or nothing yet to being written to.
        ///
        /// @param no whether they have said no
        record NotAgreed(boolean no) implements Checked {}
    }

    /// How someone is asked.
    public enum How {
        WRITTEN_TO,
        RUNG,
        /// When the hours begin in which we write to people.
        LATER,
        /// No message reaches them: it is for a person.
        NOT_REACHED
    }

    /// A worker asks someone how they are, now.
    ///
    /// @return empty when they may not
    @Transactional
    public Optional<Checked> checkNow(UUID worker, UUID person, String questionnaire, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        var said = consents.said(person, Consents.CHECK_INS).or(() -> consents.said(person, Consents.MESSAGES));
        boolean heardFrom = addresses.of(person).stream().anyMatch(address -> address.lastHeardAt() != null);
        if (!said.orElse(heardFrom)) {
            return Optional.of(new Checked.NotAgreed(said.isPresent()));
        }
        var open = checkIns.openOf(person).stream()
                .filter(it -> it.answer() == null && !it.dueAt().isAfter(now))
                .findFirst();
        if (open.isPresent()) {
            return open.map(Checked.AskedBefore::new);
        }
        audit.note(worker, "CHECK_IN_NOW", person, questionnaire, now);
        return opening.openNow(person, Optional.of(worker), questionnaire, now).map(it -> {
            climbing.lookAt(it.id(), now);
            return new Checked.Asked(it, how(it), quietHours.next(now));
        });
    }

    private How how(CheckIn it) {
        var kinds = checkIns.steps(it.id()).stream().map(Step::kind).toList();
        return kinds.contains(Kind.NOT_REACHED)
                ? How.NOT_REACHED
                : kinds.contains(Kind.ASKED) ? How.WRITTEN_TO : kinds.contains(Kind.RANG) ? How.RUNG : How.LATER;
    }

    /// What came of wanting to talk to someone.
    ///
    /// @param connected whether the worker's phone rings now, and then theirs
    /// @param number    theirs, to ring it oneself; empty when we know none
    public record Calling(boolean connected, String number) {}

    /// A worker wants to talk to someone on the phone.
    ///
    /// @return empty when they may not
    @Transactional
    public Optional<Calling> call(UUID worker, UUID person, Instant now) {
        if (!staff.caresForPeople(worker)) {
            return Optional.empty();
        }
        boolean connected = bridging.connect(worker, person, now) instanceof Posting.Queued;
        audit.note(worker, "CALL", person, connected ? "connected by us" : "given the number", now);
        return Optional.of(new Calling(connected, alarms.number(person).orElse("")));
    }

    /// What someone answers who was told of a check-in, or asked to look in.
    public sealed interface TakenOn {

        /// Staff: they see to it.
        record OnIt(String name) implements TakenOn {}

        /// A helper: they go, and are asked next what they found.
        ///
        /// @param options what may be answered then
        record Going(String name, List<Option> options) implements TakenOn {}

        /// A helper: they can't.
        record CanNot(String name) implements TakenOn {}

        /// A helper has been there.
        record Seen(String name, boolean wellEnough) implements TakenOn {}

        /// Somebody has closed it meanwhile.
        record OverAlready(String name) implements TakenOn {}

        record NotTheirs() implements TakenOn {}
    }

    /// Yes or no to an alarm, a request to look in, or the question what they found.
    @Transactional
    public TakenOn seeTo(UUID who, UUID checkIn, boolean yes, Instant now) {
        var held = checkIns.hold(checkIn);
        if (held.isEmpty()) {
            return new TakenOn.NotTheirs();
        }
        var it = held.get();
        var name = people.findById(it.personId()).map(Person::name).orElse("");
        var facts = climbing.facts(it, now);
        if (facts.has(Kind.HELPER_ASKED, who)) {
            return it.isOpen() ? help(it, facts, who, name, yes, now) : new TakenOn.OverAlready(name);
        }
        if (!staff.caresForPeople(who)) {
            return new TakenOn.NotTheirs();
        }
        if (!it.isOpen()) {
            return new TakenOn.OverAlready(name);
        }
        questions.close(Question.Kind.CHECK_IN_STAFF, it.id(), now);
        checkIns.add(it.id(), Kind.STAFF_ON_IT, who, "", null, now);
        audit.note(who, "CHECK_IN_TAKEN_ON", it.personId(), "", now);
        climbing.lookAt(it.id(), now);
        return new TakenOn.OnIt(name);
    }

    private TakenOn help(CheckIn it, Facts facts, UUID helper, String name, boolean yes, Instant now) {
        if (facts.has(Kind.HELPER_GOES, helper)) {
            return saw(it, facts, helper, name, yes, now);
        }
        var kind = yes ? Kind.HELPER_GOES : Kind.HELPER_CAN_NOT;
        questions.close(Question.Kind.CHECK_IN_HELP, it.id(), now);
        checkIns.add(it.id(), kind, helper, "", null, now);
        if (!yes) {
            climbing.lookAt(it.id(), now);
            return new TakenOn.CanNot(name);
        }
        questions.ask(helper, Question.Kind.CHECK_IN_SEEN, List.of(it.id()), now, now.plus(Duration.ofDays(1)), now);
        alarms.tellOfHelper(it, facts, helper, kind, "", now);
        alarms.tellWhoComes(it, helper, now);
        climbing.lookAt(it.id(), now);
        return new TakenOn.Going(
                name, List.of(found(it, true, "check-in.saw-well"), found(it, false, "check-in.saw-help")));
    }

    private static Option found(CheckIn it, boolean wellEnough, String key) {
        return new Option(
                CheckInButtons.seeTo(it.id(), wellEnough), Phrase.of(key + "-label"), Phrase.of(key + "-line"));
    }

    private TakenOn saw(CheckIn it, Facts facts, UUID helper, String name, boolean wellEnough, Instant now) {
        var mood = wellEnough ? Mood.FINE : Mood.NOT_GOOD;
        questions.close(Question.Kind.CHECK_IN_SEEN, it.id(), now);
        checkIns.add(it.id(), Kind.HELPER_SAW, helper, mood.name(), null, now);
        alarms.tellOfHelper(it, facts, helper, Kind.HELPER_SAW, mood.name(), now);
        climbing.lookAt(it.id(), now);
        return new TakenOn.Seen(name, wellEnough);
    }

    /// A worker has spoken to someone: what is open about them is closed, in the worker's name and with the note.
    ///
    /// @param note what they have to say; blank is refused, as nothing leaves the board without a note
    /// @return how many check-ins and calls back were closed by it; empty when they may not, or gave no note
    @Transactional
    public Optional<Integer> spokeTo(UUID worker, UUID person, String note, Instant now) {
        if (!staff.caresForPeople(worker) || note.isBlank()) {
            return Optional.empty();
        }
        var words = note.strip().length() > LONGEST_NOTE ? note.strip().substring(0, LONGEST_NOTE) : note.strip();
        int closed = 0;
        for (CheckIn each : checkIns.openOf(person)) {
            if (!each.dueAt().isAfter(now) || each.answer() != null) {
                checkIns.hold(each.id());
                if (climbing.close(each, worker, words, now)) {
                    closed++;
                }
            }
        }
        var by = staff.nameOf(worker)
                .or(() -> people.findById(worker).map(Person::firstName))
                .orElse("");
        closed += tasks.close(person, CLOSED_BY_A_TALK, by, now);
        if (closed == 0) {
            keepTalk(worker, person, words, now);
        }
        audit.note(worker, "SPOKE_TO", person, "", now);
        return Optional.of(closed);
    }

    /// Nothing was open: the talk is kept all the same.
    private void keepTalk(UUID worker, UUID person, String note, Instant now) {
        opening.openNow(person, Optional.of(worker), Questionnaires.QUICK, now)
                .ifPresent(it -> climbing.close(it, worker, note, now));
    }

    /// After a call that we connected the worker is reminded of the note; after one that came to nothing they know it.
    @EventListener
    void bridgeEnded(BridgeEnded ended) {
        people.findById(ended.residentId())
                .ifPresent(person -> alarms.tellWorker(
                        ended.workerId(),
                        ended.residentId(),
                        "bridge",
                        Phrase.of(
                                "check-in.bridge-ended",
                                "name",
                                person.name(),
                                "connected",
                                ended.outcome() == BridgeOutcome.TALKED ? "yes" : "no"),
                        ended.at()));
    }

    /// Who must see to it, of what is open.
    @Transactional(readOnly = true)
    public Optional<CheckInPlan> planOf(UUID person) {
        return plans.of(person);
    }
}
