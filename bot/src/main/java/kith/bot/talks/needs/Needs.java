package kith.bot.talks.needs;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kith.bot.talks.Answer;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.needs.Need;
import kith.community.phrases.Phrase;
import kith.community.questions.Question;

/// The talk about what people on a list need: with them, and with whoever sees to it.
public final class Needs {

    public static final Subject SUBJECT = new Subject(
            "needs",
            List.of(
                    TellNeeds.class,
                    GiveNumber.class,
                    SeeList.class,
                    StartList.class,
                    SeeNeeds.class,
                    MoveNumbered.class,
                    GiveNumbered.class),
            List.of(ShownNeeds.class),
            Map.of(
                    Question.Kind.LIST_NEEDS, Needs::whatTheyNeed,
                    Question.Kind.NEED_NUMBER, GiveNumber::answer),
            List.of(StartList.WORDS, SeeList.WORDS, MoveNumbered.WORDS, GiveNumbered.WORDS, SeeNeeds.WORDS));

    private Needs() {}

    /// A number for each thing that is done for people, and the one behind those for nothing.
    private static Step whatTheyNeed(Question question, Answer answer, Turn turn) {
        var kinds = Need.TO_BE_DONE;
        return switch (answer) {
            case Answer.No no -> told(question, Set.of());
            case Answer.Pick pick
            when pick.number() >= 1 && pick.number() <= kinds.size() ->
                told(question, EnumSet.of(kinds.get(pick.number() - 1)));
            case Answer.Pick pick when pick.number() == kinds.size() + 1 -> told(question, Set.of());
            default -> Step.say(Reply.of("list.which"), turn.state());
        };
    }

    private static Step told(Question question, Set<Need.Kind> kinds) {
        return new Step.Do(new TellNeeds(question.subject(), kinds, false));
    }

    /// Several things in one phrase, so that each language puts them in its own words.
    public static Phrase inWords(Set<Need.Kind> kinds) {
        return Phrase.of(
                "list.needs",
                "shopping",
                kinds.contains(Need.Kind.SHOPPING) ? "yes" : "no",
                "prescription",
                kinds.contains(Need.Kind.PRESCRIPTION) ? "yes" : "no",
                "dog",
                kinds.contains(Need.Kind.DOG_WALKING) ? "yes" : "no");
    }
}
