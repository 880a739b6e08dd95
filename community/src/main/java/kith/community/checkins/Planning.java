package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.KnownAddress;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Agrees with people on how they are kept in touch with. Nothing is asked before they have said yes.
@Service
public class Planning {

    /// So long a "1" to the question whether they would like it is understood.
    private static final Duration ANSWERABLE = Duration.ofDays(14);

    private final Plans plans;
    private final CheckIns checkIns;
    private final Opening opening;
    private final Answering answering;
    private final Alarms alarms;
    private final Staff staff;
    private final AuditTrail audit;
    private final People people;
    private final Consents consents;
    private final Telling telling;
    private final Questions questions;
    private final QuietHours quietHours;
    private final Phrases phrases;

    Planning(
            Plans plans,
            CheckIns checkIns,
            Opening opening,
            Answering answering,
            Alarms alarms,
            Staff staff,
            AuditTrail audit,
            People people,
            Consents consents,
            Telling telling,
            Questions questions,
            QuietHours quietHours,
            Phrases phrases) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.opening = opening;
        this.answering = answering;
        this.alarms = alarms;
        this.staff = staff;
        this.audit = audit;
        this.people = people;
        this.consents = consents;
        this.telling = telling;
        this.questions = questions;
        this.quietHours = quietHours;
        this.phrases = phrases;
    }

    /// What came of planning.
    public sealed interface Planned {

        /// They have agreed before: it goes on as planned now.
        record Agreed(CheckInPlan plan) implements Planned {}

        /// They are asked whether they would like it.
        record TheyAreAsked(CheckInPlan plan) implements Planned {}

        /// No message of ours reaches them: ring them, and say then that they have agreed.
        record CanNotAsk(CheckInPlan plan) implements Planned {}

        /// It would be asked at an hour in which we write to nobody.
        record QuietThen() implements Planned {}

        /// They have said no, or STOP CALLS, and are not asked again: they may tell the worker that they would like it.
        record SaidNo() implements Planned {}
    }

    /// Plans for someone, in the place of what was planned before. Someone who has agreed to be asked is not asked for
    /// that again; anyone else is.
    ///
    /// @param plan   whose worker is the one who plans
    /// @param agreed whether they have told the worker that they would like it
    /// @return empty when that worker may not
    @Transactional
    public Optional<Planned> plan(CheckInPlan plan, boolean agreed, Instant now) {
        if (!staff.caresForPeople(plan.workerId())) {
            return Optional.empty();
        }
        if (!isInOpenHours(plan)) {
            return Optional.of(new Planned.QuietThen());
        }
        var before = plans.of(plan.personId());
        boolean goesOn = agreed || before.filter(old -> old.agreedAt() != null).isPresent();
        if (!goesOn && hasSaidNo(plan.personId())) {
            return Optional.of(new Planned.SaidNo());
        }
        end(plan.personId(), now);
        var kept = before.map(old -> plan.keeping(old, now)).orElse(plan);
        var made = goesOn ? kept.agreed(now) : kept;
        plans.insert(made, goesOn ? opening.firstOf(made) : null);
        before.ifPresent(old -> plans.copyHelpers(old.id(), made.id()));
        audit.note(plan.workerId(), "CHECK_IN_PLANNED", plan.personId(), plan.way() + " " + plan.time(), now);
        if (agreed) {
            consents.record(
                    plan.personId(), ChannelKind.toANumber(), Consents.CHECK_INS, true, "told a link worker", "", now);
        }
        return Optional.of(goesOn ? new Planned.Agreed(made) : ask(made, now));
    }

    private boolean hasSaidNo(UUID person) {
        return Stream.of(Consents.CHECK_INS, Consents.MESSAGES)
                .anyMatch(purpose -> !consents.said(person, purpose).orElse(true));
    }

    private boolean isInOpenHours(CheckInPlan plan) {
        var occasions = plan.occasions(quietHours.zone());
        var first = occasions.after(plan.madeAt());
        return plan.days().stream()
                .map(day -> first.with(TemporalAdjusters.nextOrSame(day)))
                .allMatch(date -> quietHours.mayWrite(occasions.on(date)));
    }

    private Planned ask(CheckInPlan plan, Instant now) {
        var posting = telling.tell(
                plan.personId(),
                new Notice(
                        "check-in/plan/" + plan.id(),
                        question(plan),
                        List.of(
                                new Option(
                                        CheckInButtons.agree(plan.id(), true),
                                        Phrase.of("check-in.agree-yes-label"),
                                        Phrase.of("check-in.agree-yes-line")),
                                new Option(
                                        CheckInButtons.agree(plan.id(), false),
                                        Phrase.of("check-in.agree-no-label"),
                                        Phrase.of("check-in.agree-no-line"))),
                        Draft.Purpose.SERVICE,
                        now,
                        now.plus(ANSWERABLE)),
                now);
        if (!(posting instanceof Posting.Queued queued)) {
            return new Planned.CanNotAsk(plan);
        }
        questions.ask(
                plan.personId(),
                Question.Kind.CHECK_IN_AGREE,
                List.of(plan.id()),
                queued.dueAt(),
                now.plus(ANSWERABLE),
                now);
        return new Planned.TheyAreAsked(plan);
    }

    private Phrase question(CheckInPlan plan) {
        return Phrase.of(
                plan.way() == Way.WE_ASK ? "check-in.may-we-ask" : "check-in.may-you-tell",
                "worker",
                staff.nameOf(plan.workerId()).orElse(""),
                "often",
                plan.days().size(),
                "time",
                plan.time());
    }

    /// They say whether they would like it. The worker is told, and what they agreed to is kept on record.
    ///
    /// @param said what was written
    /// @return the plan; empty when it is not theirs to answer, or was answered before
    @Transactional
    public Optional<CheckInPlan> agree(
            UUID person, KnownAddress address, UUID planId, boolean yes, String said, Instant now) {
        var plan = plans.find(planId).filter(one -> one.personId().equals(person) && one.endedAt() == null);
        if (plan.isEmpty() || plan.get().agreedAt() != null) {
            return Optional.empty();
        }
        questions.close(Question.Kind.CHECK_IN_AGREE, planId, now);
        var wording = phrases.say("en", question(plan.get())) + " - " + said;
        consents.record(
                person,
                address.channel(),
                Consents.CHECK_INS,
                yes,
                "own message",
                wording.length() > 400 ? wording.substring(0, 400) : wording,
                now);
        if (yes) {
            plans.agree(planId, opening.firstOf(plan.get().agreed(now)), now);
        } else {
            end(person, now);
        }
        tellWorker(plan.get(), yes ? "check-in.agreed" : "check-in.refused", "agree", now);
        return plan;
    }

    /// Nothing is asked before then.
    ///
    /// @return the plan; empty when they may not, or there is none
    @Transactional
    public Optional<CheckInPlan> pause(UUID worker, UUID person, Instant until, Instant now) {
        return mine(worker, person).map(plan -> {
            var paused = plan.paused(until);
            plans.pause(plan.id(), until, paused.agreedAt() == null ? null : opening.firstOf(paused));
            checkIns.forget(plan.id(), now);
            audit.note(worker, "CHECK_IN_PAUSED", person, "until " + until, now);
            return paused;
        });
    }

    /// Ends it, because a worker says so.
    ///
    /// @return false when they may not, or there is none
    @Transactional
    public boolean end(UUID worker, UUID person, Instant now) {
        return mine(worker, person)
                .map(plan -> {
                    end(person, now);
                    audit.note(worker, "CHECK_IN_ENDED", person, "", now);
                    return true;
                })
                .orElse(false);
    }

    /// Somebody who may be asked to look in: they are next after those there are.
    ///
    /// @return false when the worker may not, or there is no plan
    @Transactional
    public boolean addHelper(UUID worker, UUID person, UUID helper, String relation, Instant now) {
        return mine(worker, person)
                .map(plan -> {
                    plans.addHelper(plan.id(), helper, relation);
                    audit.note(worker, "CHECK_IN_HELPER", person, "added " + helper, now);
                    return true;
                })
                .orElse(false);
    }

    /// They would rather not be asked to look in.
    @Transactional
    public void removeHelper(UUID person, UUID helper) {
        plans.of(person).ifPresent(plan -> plans.removeHelper(plan.id(), helper));
    }

    @Transactional(readOnly = true)
    public Optional<CheckInPlan> of(UUID person) {
        return plans.of(person);
    }

    /// They want no more of it: what is open goes to a person, and the worker is told.
    @Transactional
    public void stopped(UUID person, Instant now) {
        var plan = plans.of(person);
        answering.notReached(person, "OPTED_OUT", now);
        end(person, now);
        plan.ifPresent(one -> tellWorker(one, "check-in.stopped", "stopped", now));
    }

    /// No message reaches them any more, or none for a while: the plan stands, and each occasion goes to the worker.
    ///
    /// @param why `OPTED_OUT` or `PAUSED`
    @Transactional
    public void outOfReach(UUID person, String why, Instant now) {
        answering.notReached(person, why, now);
        plans.of(person)
                .ifPresent(one -> tellWorker(
                        one, why.equals("PAUSED") ? "check-in.paused-by-them" : "check-in.stopped-all", "reach", now));
    }

    /// Nobody is to be asked any more how they are: the plan ends, without a word to anybody.
    @Transactional
    public void hasDied(UUID person, Instant now) {
        end(person, now);
    }

    private void end(UUID person, Instant now) {
        plans.of(person).ifPresent(plan -> {
            plans.end(person, now);
            checkIns.forget(plan.id(), now);
            questions.close(Question.Kind.CHECK_IN_AGREE, plan.id(), now);
        });
    }

    private Optional<CheckInPlan> mine(UUID worker, UUID person) {
        return staff.caresForPeople(worker) ? plans.of(person) : Optional.empty();
    }

    private void tellWorker(CheckInPlan plan, String words, String key, Instant now) {
        alarms.tellWorker(
                plan.workerId(),
                plan.personId(),
                key,
                Phrase.of(
                        words,
                        "name",
                        people.findById(plan.personId()).map(Person::name).orElse("")),
                now);
    }
}
