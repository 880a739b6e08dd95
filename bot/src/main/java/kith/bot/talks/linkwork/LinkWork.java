package kith.bot.talks.linkwork;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import kith.bot.talks.Intent;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.people.Person;
import kith.community.phrases.Phrase;

/// The talk with a link worker about the people in their care.
public final class LinkWork {

    public static final Subject SUBJECT = new Subject(
            "linkwork",
            List.of(
                    AddPerson.class,
                    CheckNow.class,
                    CallPerson.class,
                    SeeBoard.class,
                    SeeHistory.class,
                    SpokeTo.class,
                    NoteOn.class,
                    PerhapsNote.class,
                    Cover.class,
                    Undo.class,
                    OneByOne.class,
                    PassToOne.class,
                    PauseCheckIns.class,
                    ResumeCheckIns.class,
                    PlanCheckIns.class,
                    EndPlan.class,
                    LookIn.class,
                    NeedsOf.class),
            List.of(
                    LinkWorkState.AskedNote.class,
                    LinkWorkState.AskedIfNote.class,
                    LinkWorkState.AskedIfPass.class,
                    LinkWorkState.MayUndo.class,
                    LinkWorkState.AskedWhichPerson.class,
                    LinkWorkState.AskedIfShares.class,
                    LinkWorkState.ShownBoard.class),
            Map.of(),
            List.<Phrasing<?>>of(
                    Undo.WORDS,
                    OneByOne.WORDS,
                    SpokeTo.WORDS,
                    NoteOn.WORDS,
                    SeeBoard.WORDS,
                    NeedsOf.WORDS,
                    NeedsOf.SHE_NEEDS,
                    Cover.WORDS,
                    AddPerson.WORDS,
                    AddPerson.IN_OTHER_WORDS,
                    LookIn.WORDS,
                    EndPlan.WORDS,
                    PlanCheckIns.WORDS,
                    PauseCheckIns.WORDS,
                    CheckNow.WORDS,
                    CallPerson.WORDS,
                    ResumeCheckIns.WORDS,
                    SeeHistory.WORDS,
                    PassToOne.WORDS));

    private static final Duration UNDONE_WITHIN = Duration.ofMinutes(1);

    private LinkWork() {}

    static Step say(String key, Object... blanks) {
        return Step.say(Reply.of(key, blanks), new State.Idle());
    }

    /// Something is done that "undo" takes back for a minute.
    static Step done(Intent back, Turn turn, String key, Object... blanks) {
        return Step.say(
                Reply.of(key, blanks),
                new LinkWorkState.MayUndo(back, turn.now().plus(UNDONE_WITHIN)));
    }

    /// They would rather not go on with it.
    static Step never() {
        return say("worker.never");
    }

    /// What was written is no phone number.
    static Step noNumber(String name, String typed) {
        return say("worker.no-number", "name", name, "typed", typed, "hasTyped", typed.isBlank() ? "no" : "yes");
    }

    static Step noSuchQuestions(String said, Set<String> known) {
        return say(
                "worker.no-questions",
                "said",
                said,
                "known",
                String.join(", ", known.stream().sorted().toList()));
    }

    static Step noPlan(Person person) {
        return say("worker.no-plan", "name", person.name());
    }

    static String name(Person person) {
        return person.name().isEmpty() ? "?" : person.name();
    }

    static Phrase days(Set<DayOfWeek> days) {
        return Phrase.of(
                "worker.days",
                Stream.of(DayOfWeek.values())
                        .flatMap(day -> Stream.<Object>of(
                                day.name().toLowerCase(Locale.ROOT).substring(0, 3), days.contains(day) ? "yes" : "no"))
                        .toArray());
    }
}
