package kith.community.checkins;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.checkins.Step.Kind;
import kith.community.outbox.Notice.Option;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.staff.Staff;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Takes what a resident says to a check-in, or wants of their own accord.
///
/// Only what is clear is an answer. Asking for help counts more than anything said before or after it.
@Service
public class Answering {

    /// Their numbers among the answers to the quick question.
    private static final int NOT_GOOD = 3;

    private static final int RING_ME = 4;

    /// So long somebody without a plan may have more to say about a check-in.
    private static final Duration LATELY = Duration.ofDays(7);

    private static final int LATEST = 2;

    private static final int LONGEST_NOTE = 390;

    private final CheckIns checkIns;
    private final Plans plans;
    private final Opening opening;
    private final Putting putting;
    private final Climbing climbing;
    private final Questionnaires questionnaires;
    private final People people;
    private final Staff staff;
    private final Tasks tasks;

    Answering(
            CheckIns checkIns,
            Plans plans,
            Opening opening,
            Putting putting,
            Climbing climbing,
            Questionnaires questionnaires,
            People people,
            Staff staff,
            Tasks tasks) {
        this.checkIns = checkIns;
        this.plans = plans;
        this.opening = opening;
        this.putting = putting;
        this.climbing = climbing;
        this.questionnaires = questionnaires;
        this.people = people;
        this.staff = staff;
        this.tasks = tasks;
    }

    /// An answer to one check-in.
    @Transactional
    public Answered answer(UUID checkIn, Said said, Instant now) {
        var it = checkIns.hold(checkIn);
        if (it.isEmpty() || !it.get().isOpen()) {
            return said instanceof Said.How how && how.mood().wantsSomeone() && it.isPresent()
                    ? say(it.get().personId(), how.mood(), now)
                    : new Answered.NothingOpen();
        }
        return answer(it.get(), said, now);
    }

    /// What someone says of how they are, whichever check-in it is for: the one that is open, or today's that they were
    /// to tell us.
    @Transactional
    public Answered say(UUID person, Mood mood, Instant now) {
        if (mood == Mood.RING_ME) {
            return ringMe(person, now);
        }
        opening.openFor(person, now);
        Answered answered = new Answered.NothingOpen();
        for (CheckIn each : begun(person, now)) {
            answered = answer(each.id(), new Said.How(mood), now);
        }
        boolean isAfterwards =
                answered instanceof Answered.NothingOpen && mood.wantsSomeone() && isOnTheBooks(person, now);
        return isAfterwards
                ? openOrNew(person, now)
                        .<Answered>map(it -> heard(it, mood, now))
                        .orElse(answered)
                : answered;
    }

    /// Whether someone may be answering us how they are.
    @Transactional(readOnly = true)
    public boolean isAwaited(UUID person, Instant now) {
        return begun(person, now).stream().anyMatch(it -> it.answer() == null);
    }

    /// As [#isAwaited], and whether what they say may be more about what they have answered.
    @Transactional(readOnly = true)
    public Awaited awaited(UUID person, Instant now) {
        if (isAwaited(person, now)) {
            return Awaited.HOW_THEY_ARE;
        }
        return isOnTheBooks(person, now) ? Awaited.TROUBLE : Awaited.NOTHING;
    }

    /// They were asked how they are, and will be again, or it was lately.
    private boolean isOnTheBooks(UUID person, Instant now) {
        return checkIns.of(person, LATEST).stream()
                .filter(it -> !it.dueAt().isAfter(now))
                .anyMatch(it -> it.planId() != null && plans.of(person).isPresent()
                        || it.dueAt().isAfter(now.minus(LATELY)));
    }

    /// Those that are asked about, or that they may tell us about by now.
    private List<CheckIn> begun(UUID person, Instant now) {
        return checkIns.openOf(person).stream()
                .filter(it -> it.way() == Way.YOU_TELL || !it.dueAt().isAfter(now))
                .toList();
    }

    /// They want a person to ring, at any time, asked or not.
    @Transactional
    public Answered ringMe(UUID person, Instant now) {
        return ringMe(person, "", now);
    }

    /// The same, with the words it was asked in: they may say when, or on which number.
    @Transactional
    public Answered ringMe(UUID person, String words, Instant now) {
        var note = words.isBlank() ? "Asked to be rung." : "Asked to be rung: " + words.strip();
        tasks.add(Task.Kind.CALL_BACK, person, null, note.substring(0, Math.min(LONGEST_NOTE, note.length())), now);
        var it = openOrNew(person, now);
        if (it.isEmpty()) {
            return new Answered.Heard(Mood.RING_ME, "", false);
        }
        return heard(it.get(), Mood.RING_ME, now);
    }

    /// They wrote words that may mean danger.
    ///
    /// @return the first name of who is told first; empty where that is nobody else
    @Transactional
    public Optional<String> crisis(UUID person, Instant now) {
        var it = openOrNew(person, now);
        it.ifPresent(each -> climbing.note(each.id(), Kind.CRISIS, "", now));
        return it.map(CheckIn::workerId)
                .filter(worker -> !worker.equals(person))
                .map(this::firstNameOf)
                .filter(name -> !name.isBlank());
    }

    /// No message of ours reaches them any more, as they wish: whoever is responsible must know.
    @Transactional
    public void notReached(UUID person, String why, Instant now) {
        for (CheckIn each : checkIns.openOf(person)) {
            climbing.note(each.id(), Kind.NOT_REACHED, why, now);
        }
    }

    private Answered answer(CheckIn it, Said said, Instant now) {
        return switch (said) {
            case Said.How how -> how(it, how.mood(), now);
            case Said.Number number -> number(it, number.number(), now);
            case Said.Numbers several -> numbers(it, several.numbers(), now);
            case Said.Skip skip -> keep(it, null, now);
            case Said.Unclear unclear -> unclear(it, now);
        };
    }

    private Answered how(CheckIn it, Mood mood, Instant now) {
        var put = putting.next(it);
        if (put.isPresent() && !mood.wantsSomeone()) {
            return unclear(it, now);
        }
        return heardOfAll(it, mood, now);
    }

    /// How somebody is today answers yesterday's question too, where nothing else was asked, and what they were to tell
    /// us later today. That they want someone is seen to once.
    private Answered heardOfAll(CheckIn it, Mood mood, Instant now) {
        opening.openFor(it.personId(), now);
        for (CheckIn other : mood.wantsSomeone() ? List.<CheckIn>of() : begun(it.personId(), now)) {
            if (!other.id().equals(it.id()) && other.answer() == null && putting.isQuick(other)) {
                checkIns.hold(other.id());
                heard(other, mood, now);
            }
        }
        return heard(it, mood, now);
    }

    private Answered number(CheckIn it, int number, Instant now) {
        if (!putting.isQuick(it)) {
            return keep(it, number, now);
        }
        return switch (number) {
            case 1 -> heardOfAll(it, Mood.FINE, now);
            case 2 -> heardOfAll(it, Mood.SO_SO, now);
            case NOT_GOOD -> heard(it, Mood.NOT_GOOD, now);
            case RING_ME -> heard(it, Mood.RING_ME, now);
            default -> unclear(it, now);
        };
    }

    /// Numbers of the quick question; on a scale nothing says which of several is meant.
    private Answered numbers(CheckIn it, List<Integer> numbers, Instant now) {
        boolean all = numbers.containsAll(List.of(1, 2, NOT_GOOD, RING_ME));
        if (all || !putting.isQuick(it)) {
            return unclear(it, now);
        }
        if (numbers.contains(RING_ME)) {
            return heard(it, Mood.RING_ME, now);
        }
        return numbers.contains(NOT_GOOD) ? heard(it, Mood.NOT_GOOD, now) : unclear(it, now);
    }

    /// @param number null for one that is skipped
    private Answered keep(CheckIn it, @Nullable Integer number, Instant now) {
        var put = putting.next(it);
        if (put.isEmpty() || number != null && !put.get().item().takes(number)) {
            return unclear(it, now);
        }
        checkIns.keep(it.id(), put.get().item().key(), number, now);
        var next = putting.next(it);
        if (next.isPresent()) {
            climbing.note(it.id(), Kind.ANSWERED_PART, put.get().item().key(), now);
            var language = person(it).language();
            return new Answered.GoOn(
                    Putting.words(next.get(), language), Putting.options(it.id(), next.get(), language));
        }
        boolean answeredSome = checkIns.answers(it.id()).stream().anyMatch(given -> given.answer() != null);
        if (!answeredSome) {
            climbing.note(it.id(), Kind.ANSWERED_PART, "SKIPPED", now);
            return new Answered.Heard(Mood.ANSWERED, "", false);
        }
        var heard = heard(it, Mood.ANSWERED, now);
        return offersCall(it)
                ? new Answered.OfferCall(List.of(
                        new Option(
                                CheckInButtons.how(it.id(), Mood.RING_ME),
                                Phrase.of("check-in.offer-yes-label"),
                                Phrase.of("check-in.offer-yes-line")),
                        new Option(
                                CheckInButtons.how(it.id(), Mood.ANSWERED),
                                Phrase.of("check-in.offer-no-label"),
                                Phrase.of("check-in.offer-no-line"))))
                : heard;
    }

    private boolean offersCall(CheckIn it) {
        var all = questionnaires.find(it.questionnaire()).orElseThrow();
        return checkIns.answers(it.id()).stream().anyMatch(given -> all.offersCall(given.question(), given.answer()));
    }

    private Answered heard(CheckIn it, Mood mood, Instant now) {
        boolean alarmed = checkIns.steps(it.id()).stream().anyMatch(step -> step.kind() == Kind.STAFF_TOLD);
        var before = it.answer();
        if (before == null || !before.wantsSomeone() || mood == Mood.RING_ME) {
            checkIns.answered(it.id(), mood, now);
        }
        climbing.note(it.id(), Kind.ANSWERED, mood.name(), now);
        return new Answered.Heard(mood, firstNameOf(it.workerId()), alarmed);
    }

    /// As it stands in the settings: a member of staff may never have told us.
    String firstNameOf(UUID worker) {
        return staff.nameOf(worker)
                .map(name -> name.split("\\s+")[0])
                .or(() -> people.findById(worker).map(Person::firstName))
                .orElse("");
    }

    private Answered unclear(CheckIn it, Instant now) {
        climbing.note(it.id(), Kind.UNCLEAR, "", now);
        var person = person(it);
        return putting.next(it)
                .<Answered>map(put -> new Answered.NotClear(
                        Putting.words(put, person.language()), Putting.options(it.id(), put, person.language())))
                .orElseGet(() -> new Answered.NotClear(Phrase.of("check-in.not-clear"), Putting.quick(it.id(), false)));
    }

    /// The one that is open, or a new one that begins with what they want; empty when there is nobody to see to it.
    private Optional<CheckIn> openOrNew(UUID person, Instant now) {
        opening.openFor(person, now);
        var open = begun(person, now);
        return open.isEmpty()
                ? opening.openNow(person, worker(person, now), Questionnaires.QUICK, now)
                : Optional.of(open.getLast());
    }

    /// Who is responsible for them; empty where nobody cares for people.
    Optional<UUID> worker(UUID person, Instant now) {
        return plans.of(person)
                .map(CheckInPlan::workerId)
                .or(() -> staff.whoCareForPeople(now).stream().findFirst());
    }

    private Person person(CheckIn it) {
        return people.findById(it.personId()).orElseThrow();
    }
}
