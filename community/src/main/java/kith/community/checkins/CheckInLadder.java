package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import kith.community.checkins.Step.Kind;
import kith.community.outbox.QuietHours;

/// What to do about someone who is asked how they are, until they have answered or a person has seen to it.
///
/// Pure: what happened so far and the time lead to what is next. Doubt is never an answer: a message that was
/// delivered, a voicemail, a reply that is not clear all leave it open. Only [Next.Close] after a clear answer, or a
/// named person with a note, ends it.
///
/// Residents are written to and rung within quiet hours only; staff and helpers are told at any hour.
///
/// @param helperAfter how long someone who was told has before the next one is
record CheckInLadder(QuietHours quietHours, Duration helperAfter) {

    /// Calls are tried so often, and so far apart (a person who was in the bath is out of it).
    static final int TRIES = 2;

    static final Duration BETWEEN_TRIES = Duration.ofMinutes(12);

    /// A call of which nothing more is heard has ended without an answer.
    static final Duration LONGEST_CALL = Duration.ofMinutes(10);

    /// Later than this the question says that it is late.
    static final Duration LATE = Duration.ofMinutes(15);

    /// Later than this it is not asked any more: a person sees to it.
    static final Duration TOO_LATE = Duration.ofHours(12);

    /// How often everyone is told of what nobody has taken on, and how long someone who has is left in peace.
    static final Duration BETWEEN_ALARMS = Duration.ofHours(1);

    static final Duration TIME_TO_SEE_TO_IT = Duration.ofHours(2);

    Next next(Facts facts, Instant now) {
        if (facts.has(Kind.CLOSED)) {
            return new Next.Rest();
        }
        var mood = facts.mood();
        if (facts.has(Kind.CRISIS) || mood != null && mood.wantsSomeone()) {
            return seeTo(facts.sinceItGotWorse(), false, now);
        }
        if (mood != null) {
            return answered(facts, now);
        }
        if (facts.has(Kind.ANSWERED_PART)) {
            return answeredInPart(facts, now);
        }
        return alertAt(facts, now).filter(alert -> !alert.isAfter(now)).isPresent()
                ? seeTo(facts, true, now)
                : ask(facts, now);
    }

    /// Whoever was alarmed is told, and closes it; a check-in that alarmed nobody is over.
    private static Next answered(Facts facts, Instant now) {
        if (!facts.has(Kind.STAFF_TOLD)) {
            return new Next.Close();
        }
        if (!facts.has(Kind.ALL_TOLD_OF_ANSWER)) {
            return new Next.TellOfAnswer();
        }
        return new Next.Wait(now.plus(Duration.ofDays(1)));
    }

    /// They have been heard of: nobody is alarmed. They may go on where they left off, and are asked once whether they
    /// will.
    private Next answeredInPart(Facts facts, Instant now) {
        if (facts.has(Kind.STAFF_TOLD)) {
            return answered(facts, now);
        }
        var last = facts.last(Kind.ANSWERED_PART).orElseThrow().at();
        var over = last.plus(facts.rungs().alert());
        if (!over.isAfter(now)) {
            return new Next.Close();
        }
        var nudge = quietHours.next(last.plus(facts.rungs().nudge()));
        boolean nudged = facts.last(Kind.NUDGED)
                .filter(step -> !step.at().isBefore(last))
                .isPresent();
        if (nudged || !facts.reach().byMessage() || !nudge.isBefore(over)) {
            return new Next.Wait(over);
        }
        return nudge.isAfter(now) || !quietHours.mayWrite(now)
                ? new Next.Wait(later(nudge, quietHours.next(now)))
                : new Next.Nudge();
    }

    // ---- Asking them

    private Next ask(Facts facts, Instant now) {
        if (now.isBefore(facts.due())) {
            return new Next.Wait(facts.due());
        }
        if (!isAsked(facts)) {
            return firstQuestion(facts, now);
        }
        var alert = alertAt(facts, now).orElseThrow();
        if (isRinging(facts, now)) {
            return new Next.Wait(earlier(ringingUntil(facts), alert));
        }
        var ring = ringAt(facts);
        if (ring.filter(at -> !at.isAfter(now)).isPresent() && quietHours.mayWrite(now)) {
            return new Next.Ring(false);
        }
        var nudge = nudgeAt(facts);
        if (nudge.filter(at -> !at.isAfter(now)).isPresent() && quietHours.mayWrite(now)) {
            return new Next.Nudge();
        }
        var next = new ArrayList<Instant>();
        next.add(alert);
        ring.map(at -> at.isBefore(now) ? now : at).map(quietHours::next).ifPresent(next::add);
        nudge.map(at -> at.isBefore(now) ? now : at).map(quietHours::next).ifPresent(next::add);
        return new Next.Wait(next.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    private Next firstQuestion(Facts facts, Instant now) {
        var may = quietHours.next(now);
        if (may.isAfter(now)) {
            return new Next.Wait(earlier(may, tooLate(facts)));
        }
        boolean late = now.isAfter(facts.due().plus(LATE));
        if (facts.byVoice() && facts.reach().byCall()) {
            return new Next.Ring(late);
        }
        if (facts.reach().byMessage()) {
            return new Next.Ask(late);
        }
        return facts.reach().byCall()
                ? new Next.Ring(late)
                : new Next.GiveUpAsking(
                        facts.reach().why().isEmpty()
                                ? "NO_ADDRESS"
                                : facts.reach().why());
    }

    private static boolean isAsked(Facts facts) {
        return askedAt(facts).isPresent();
    }

    /// When the question was put; what kept it from reaching them counts as having put it.
    private static Optional<Instant> askedAt(Facts facts) {
        return facts.first(Kind.ASKED, Kind.RANG, Kind.NOT_REACHED).map(Step::at);
    }

    private static Optional<Instant> nudgeAt(Facts facts) {
        boolean wanted = facts.way() == Way.WE_ASK
                && facts.has(Kind.ASKED)
                && !facts.has(Kind.NUDGED)
                && !facts.has(Kind.RANG)
                && facts.reach().byMessage();
        return wanted ? askedAt(facts).map(at -> at.plus(facts.rungs().nudge())) : Optional.empty();
    }

    /// When their phone is to be rung next; empty when it is not.
    private static Optional<Instant> ringAt(Facts facts) {
        if (!facts.reach().byCall() || facts.count(Kind.RANG) >= TRIES) {
            return Optional.empty();
        }
        var rang = facts.last(Kind.RANG);
        if (rang.isPresent()) {
            var ended = facts.last(Kind.CALL_ENDED)
                    .map(Step::at)
                    .filter(at -> !at.isBefore(rang.get().at()));
            return Optional.of(ended.orElse(rang.get().at().plus(LONGEST_CALL)).plus(BETWEEN_TRIES));
        }
        boolean atOnce = facts.way() == Way.YOU_TELL || facts.has(Kind.NOT_REACHED) || facts.byVoice();
        return askedAt(facts).map(at -> atOnce ? at : at.plus(facts.rungs().call()));
    }

    private static boolean isRinging(Facts facts, Instant now) {
        return facts.count(Kind.RANG) > facts.count(Kind.CALL_ENDED) && now.isBefore(ringingUntil(facts));
    }

    private static Instant ringingUntil(Facts facts) {
        return facts.last(Kind.RANG).orElseThrow().at().plus(LONGEST_CALL);
    }

    // ---- When a person is told

    /// When silence becomes somebody's business; empty while they have not been asked and still may be.
    private Optional<Instant> alertAt(Facts facts, Instant now) {
        var asked = askedAt(facts);
        if (asked.isEmpty()) {
            return now.isBefore(tooLate(facts)) ? Optional.empty() : Optional.of(tooLate(facts));
        }
        if (facts.has(Kind.STAFF_TOLD) || isHopeless(facts, now)) {
            return Optional.of(now);
        }
        var rungs = facts.rungs();
        return asked.map(
                at -> at.plus(facts.way() == Way.YOU_TELL ? rungs.alert().minus(rungs.call()) : rungs.alert()));
    }

    private static Instant tooLate(Facts facts) {
        return facts.due().plus(TOO_LATE);
    }

    /// No message has reached them, and no call is left to try: there is nothing to wait for.
    private boolean isHopeless(Facts facts, Instant now) {
        boolean written = facts.has(Kind.ASKED) && !facts.has(Kind.NOT_REACHED);
        boolean toRing = ringAt(facts).isPresent();
        return !written && !toRing && !isRinging(facts, now);
    }

    // ---- Telling people, until one of them has taken it on and closed it

    /// @param helpers whether neighbours and family are asked too: about silence, not about what they told us
    private Next seeTo(Facts facts, boolean helpers, Instant now) {
        var worker = facts.staff().getFirst();
        if (!facts.has(Kind.STAFF_TOLD, worker)) {
            return new Next.TellStaff(worker);
        }
        boolean onIt = facts.has(Kind.STAFF_ON_IT);
        boolean goes = facts.has(Kind.HELPER_GOES) && !needsHelp(facts);
        var wait = new ArrayList<Instant>();
        if (helpers && !onIt && !goes) {
            var next = nextHelper(facts);
            var free = helperFreeAt(facts);
            if (next.isPresent() && !free.isAfter(now)) {
                return new Next.AskToLookIn(next.get());
            }
            if (free.isAfter(now)) {
                wait.add(free);
            }
        }
        if (!onIt && !goes) {
            var next = facts.staff().stream()
                    .filter(one -> !facts.has(Kind.STAFF_TOLD, one))
                    .findFirst();
            var told = facts.last(Kind.STAFF_TOLD).orElseThrow().at().plus(helperAfter);
            if (next.isPresent() && !told.isAfter(now)) {
                return new Next.TellStaff(next.get());
            }
            if (told.isAfter(now)) {
                wait.add(told);
            }
        }
        if (wait.isEmpty()) {
            var loud = loudAt(facts, onIt || goes);
            if (!loud.isAfter(now)) {
                return new Next.BeLoud();
            }
            wait.add(loud);
        }
        return new Next.Wait(wait.stream().min(Comparator.naturalOrder()).orElseThrow());
    }

    /// A helper has been there, and it is more than a neighbour can see to.
    private static boolean needsHelp(Facts facts) {
        return facts.last(Kind.HELPER_SAW)
                .filter(saw -> saw.reason().equals(Mood.NOT_GOOD.name()))
                .isPresent();
    }

    private static Optional<UUID> nextHelper(Facts facts) {
        return facts.helpers().stream()
                .filter(one -> !facts.has(Kind.HELPER_ASKED, one) && !facts.has(Kind.HELPER_CAN_NOT, one))
                .findFirst();
    }

    /// When the helper who was asked last has had long enough; the beginning of time when none is being waited for.
    private Instant helperFreeAt(Facts facts) {
        return facts.last(Kind.HELPER_ASKED)
                .filter(asked -> asked.personId() != null && !facts.has(Kind.HELPER_CAN_NOT, asked.personId()))
                .map(asked -> asked.at().plus(helperAfter))
                .orElse(Instant.EPOCH);
    }

    /// The first alarm goes at any hour; the same again only in hours in which someone may do something about it.
    ///
    /// @param taken whether someone is seeing to it, who is given the time for that
    private Instant loudAt(Facts facts, boolean taken) {
        var loud = facts.last(Kind.LOUD)
                .map(step -> quietHours.next(step.at().plus(BETWEEN_ALARMS)))
                .orElse(Instant.EPOCH);
        var left = taken
                ? facts.last(Kind.STAFF_ON_IT, Kind.HELPER_GOES, Kind.HELPER_SAW)
                        .map(step -> step.at().plus(TIME_TO_SEE_TO_IT))
                        .orElse(Instant.EPOCH)
                : Instant.EPOCH;
        return later(loud, left);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
