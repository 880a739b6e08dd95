package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import kith.community.about.ServiceSettings;
import kith.community.calls.CallEnded;
import kith.community.calls.CallOutcome;
import kith.community.checkins.Step.Kind;
import kith.community.outbox.Channel;
import kith.community.outbox.Draft;
import kith.community.outbox.Notice;
import kith.community.outbox.Notice.Option;
import kith.community.outbox.Posting;
import kith.community.outbox.QuietHours;
import kith.community.outbox.Telling;
import kith.community.people.Addresses;
import kith.community.people.Pauses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Goes up the [CheckInLadder] with each check-in: does what is next, and puts each step on record.
@Service
public class Climbing {

    /// No check-in takes as many steps at one moment; one that would is going round in circles.
    private static final int MOST_STEPS = 20;

    /// So long an answer still means this check-in.
    private static final Duration ANSWERABLE = Duration.ofHours(24);

    private static final String KEY = "check-in/";

    /// The call to a resident that [#ring] has placed. A landline of staff or helpers is called too, with other keys.
    private static final Pattern CALL = Pattern.compile(KEY + "([0-9a-f-]{36})/ring/\\d+");

    private final CheckInLadder ladder;
    private final CheckIns checkIns;
    private final Plans plans;
    private final Putting putting;
    private final Alarms alarms;
    private final People people;
    private final Addresses addresses;
    private final Pauses pauses;
    private final Telling telling;
    private final Questions questions;
    private final ObjectProvider<Channel> channels;
    private final ServiceSettings service;

    Climbing(
            CheckInSettings settings,
            QuietHours quietHours,
            CheckIns checkIns,
            Plans plans,
            Putting putting,
            Alarms alarms,
            People people,
            Addresses addresses,
            Pauses pauses,
            Telling telling,
            Questions questions,
            ObjectProvider<Channel> channels,
            ServiceSettings service) {
        this.ladder = new CheckInLadder(quietHours, settings.helperAfter());
        this.checkIns = checkIns;
        this.plans = plans;
        this.putting = putting;
        this.alarms = alarms;
        this.people = people;
        this.addresses = addresses;
        this.pauses = pauses;
        this.telling = telling;
        this.questions = questions;
        this.channels = channels;
        this.service = service;
    }

    /// The check-ins for which something is to be done by now.
    @Transactional(readOnly = true)
    public List<UUID> toLookAt(Instant now, int most) {
        return checkIns.toLookAt(now, most);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> nextToLookAt() {
        return checkIns.nextToLookAt();
    }

    /// The open check-ins whose question, as it turned out, did not arrive.
    @Transactional(readOnly = true)
    public List<UUID> unreached(int most) {
        return checkIns.unreached(most);
    }

    /// Puts on record that its question did not arrive, and goes on from there.
    @Transactional
    public void noteUnreached(UUID id, Instant now) {
        checkIns.whyUnreached(id).ifPresent(why -> note(id, Kind.NOT_REACHED, why, now));
    }

    /// Does all that is to be done about a check-in by now.
    @Transactional
    public void lookAt(UUID id, Instant now) {
        var held = checkIns.hold(id);
        if (held.isEmpty() || !held.get().isOpen()) {
            return;
        }
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            var it = checkIns.find(id).orElseThrow();
            var facts = facts(it, now);
            var next = ladder.next(facts, now);
            if (next instanceof Next.Wait wait) {
                checkIns.lookAt(id, wait.until());
                return;
            }
            if (next instanceof Next.Rest) {
                checkIns.lookAt(id, null);
                return;
            }
            act(it, facts, next, now);
        }
        throw new IllegalStateException("Check-in " + id + " goes round in circles.");
    }

    /// A step that was not ours, and what follows from it.
    void note(UUID id, Kind kind, String reason, Instant now) {
        checkIns.hold(id);
        checkIns.add(id, kind, null, reason, null, now);
        lookAt(id, now);
    }

    Facts facts(CheckIn it, Instant now) {
        return new Facts(
                it.way(),
                it.dueAt(),
                it.rungs(),
                it.isByVoice(),
                reach(it.personId(), now),
                it.staff(),
                it.planId() == null ? List.of() : plans.helpers(it.planId()),
                checkIns.steps(it.id()));
    }

    private Facts.Reach reach(UUID person, Instant now) {
        if (pauses.isPaused(person, now)) {
            return new Facts.Reach(false, false, "PAUSED");
        }
        boolean byMessage = addresses
                .toWriteTo(person)
                .filter(address -> !address.channel().isSpoken())
                .isPresent();
        boolean byCall = addresses.toRing(person).isPresent() && weCanRing();
        boolean closed = addresses.of(person).stream().anyMatch(address -> !address.isOpen());
        return new Facts.Reach(byMessage, byCall, byMessage ? "" : closed ? "OPTED_OUT" : "NO_ADDRESS");
    }

    private boolean weCanRing() {
        return channels.stream().anyMatch(channel -> channel.kind().isSpoken());
    }

    private void act(CheckIn it, Facts facts, Next next, Instant now) {
        switch (next) {
            case Next.Ask ask -> ask(it, Kind.ASKED, "ask", ask.late(), now);
            case Next.Nudge nudge -> ask(it, Kind.NUDGED, "nudge/" + facts.count(Kind.NUDGED), false, now);
            case Next.Ring ring -> ring(it, facts, ring.late(), now);
            case Next.GiveUpAsking gone -> checkIns.add(it.id(), Kind.NOT_REACHED, null, gone.why(), null, now);
            case Next.TellStaff tell -> alarms.tellStaff(it, facts, tell.who(), now);
            case Next.AskToLookIn ask -> alarms.askHelper(it, ask.who(), now);
            case Next.TellOfAnswer tell -> alarms.tellOfAnswer(it, facts, moodOf(facts), now);
            case Next.BeLoud loud -> alarms.beLoud(it, facts, now);
            case Next.Close close -> close(it, it.personId(), "", now);
            case Next.Wait wait -> throw new IllegalStateException("There is nothing to do but wait.");
            case Next.Rest rest -> throw new IllegalStateException("There is nothing to do any more.");
        }
    }

    private static Mood moodOf(Facts facts) {
        var mood = facts.mood();
        return mood == null ? Mood.ANSWERED : mood;
    }

    /// @return false when it was closed before
    boolean close(CheckIn it, UUID by, String note, Instant now) {
        if (!checkIns.close(it.id(), by, note, now)) {
            return false;
        }
        checkIns.add(it.id(), Kind.CLOSED, by, "", null, now);
        for (var kind : List.of(
                Question.Kind.CHECK_IN,
                Question.Kind.CHECK_IN_STAFF,
                Question.Kind.CHECK_IN_HELP,
                Question.Kind.CHECK_IN_SEEN)) {
            questions.close(kind, it.id(), now);
        }
        return true;
    }

    // ---- Asking the resident

    private void ask(CheckIn it, Kind kind, String key, boolean late, Instant now) {
        var person = person(it);
        var put = putting.next(it);
        var words = first(it, person, kind == Kind.NUDGED ? "check-in.nudge" : opening(it), late);
        var all = put.map(one ->
                        Phrase.of("check-in.both", "first", words, "then", Putting.words(one, person.language())))
                .orElse(words);
        var options = put.map(one -> Putting.options(it.id(), one, person.language()))
                .orElseGet(() -> Putting.quick(it.id(), false));
        var posting = telling.tell(
                it.personId(), it.isByVoice() ? null : it.channel(), notice(it, key, all, options, now), now);
        asked(it, kind, late, posting, now);
    }

    private void ring(CheckIn it, Facts facts, boolean late, Instant now) {
        var person = person(it);
        boolean first = !facts.has(Kind.ASKED) && !facts.has(Kind.RANG);
        var put = first ? putting.next(it) : Optional.<Putting.Put>empty();
        var words = first(it, person, first ? "check-in.voice-ask" : "check-in.voice-silence", late);
        var all = put.map(one ->
                        Phrase.of("check-in.both", "first", words, "then", Putting.words(one, person.language())))
                .orElse(words);
        var options = put.map(one -> Putting.options(it.id(), one, person.language()))
                .orElseGet(() -> Putting.quick(it.id(), true));
        checkIns.add(it.id(), Kind.RANG, null, late ? "LATE" : "", null, now);
        var key = "ring/" + (facts.count(Kind.RANG) + 1);
        var posting = telling.ring(it.personId(), notice(it, key, all, options, now), now);
        if (posting.reachesNobody() && notEnded(it)) {
            checkIns.add(it.id(), Kind.CALL_ENDED, null, CallOutcome.FAILED.name(), null, now);
        }
    }

    /// One that is withheld at once may have been ended while it was posted.
    private boolean notEnded(CheckIn it) {
        var steps = checkIns.steps(it.id());
        return steps.stream().filter(step -> step.kind() == Kind.RANG).count()
                > steps.stream().filter(step -> step.kind() == Kind.CALL_ENDED).count();
    }

    private void asked(CheckIn it, Kind kind, boolean late, Posting posting, Instant now) {
        switch (posting) {
            case Posting.Queued queued -> {
                checkIns.add(it.id(), kind, null, late ? "LATE" : "", queued.id(), now);
                questions.close(Question.Kind.CHECK_IN, it.id(), now);
                questions.ask(
                        it.personId(),
                        Question.Kind.CHECK_IN,
                        List.of(it.id()),
                        queued.dueAt(),
                        queued.dueAt().plus(ANSWERABLE),
                        now);
            }
            case Posting.Withheld withheld ->
                checkIns.add(it.id(), Kind.NOT_REACHED, null, withheld.reason().name(), null, now);
            case Posting.AlreadyPosted already -> checkIns.add(it.id(), kind, null, "", null, now);
        }
    }

    private static String opening(CheckIn it) {
        return it.way() == Way.YOU_TELL ? "check-in.deadline" : "check-in.ask";
    }

    private Phrase first(CheckIn it, Person person, String key, boolean late) {
        return Phrase.of(
                key,
                "name",
                person.firstName(),
                "hasName",
                person.firstName().isBlank() ? "no" : "yes",
                "late",
                late ? "yes" : "no",
                "quick",
                putting.isQuick(it) ? "yes" : "no",
                "time",
                it.dueAt().atZone(service.timeZone()).toLocalTime());
    }

    private Person person(CheckIn it) {
        return people.findById(it.personId()).orElseThrow();
    }

    /// Stale after the alert: whoever reads it then would answer a question that a person is at their door about.
    private Notice notice(CheckIn it, String key, Phrase words, List<Option> options, Instant now) {
        return new Notice(
                KEY + it.id() + "/" + key,
                words,
                options,
                Draft.Purpose.SERVICE,
                now,
                now.plus(it.rungs().alert()));
    }

    // ---- What calls come to

    @EventListener
    void callEnded(CallEnded ended) {
        var ours = CALL.matcher(ended.key());
        if (ours.matches()) {
            var id = UUID.fromString(ours.group(1));
            checkIns.hold(id);
            checkIns.add(id, Kind.CALL_ENDED, null, ended.outcome().name(), ended.messageId(), ended.at());
            checkIns.lookAt(id, ended.at());
        }
    }
}
