package kith.bot.talks.whatson;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.questions.Question;

/// What people can say about what's on.
public final class LookingAround {

    public static final Subject SUBJECT = new Subject(
            "whatson",
            List.of(WhatsOn.class, MyPlace.class, More.class, Details.class, AskParking.class),
            List.of(
                    WhatsOnState.AskedPlace.class,
                    WhatsOnState.AskedWhichPlace.class,
                    WhatsOnState.Shown.class,
                    WhatsOnState.Looking.class),
            Map.of(Question.Kind.INSTEAD, LookingAround::instead),
            List.of(AskParking.WORDS));

    private LookingAround() {}

    /// One of the things offered in the place of something moved or cancelled.
    private static Step instead(Question instead, Answer answer, Turn turn) {
        var sessions = instead.subjects();
        return switch (answer) {
            case Answer.Pick pick
            when pick.number() >= 1 && pick.number() <= sessions.size() ->
                new Step.Do(new Look(sessions.get(pick.number() - 1), 1, null));
            case Answer.Pick pick -> Courtesy.noSuchNumber(pick.number(), turn.state());
            case Answer.Yes yes when sessions.size() == 1 -> new Step.Do(new Look(sessions.getFirst(), 1, null));
            case Answer.Yes yes -> Courtesy.nonePicked(turn.state());
            case Answer.No no -> Step.say(Reply.of("chat.no").with(Courtesy.WHATS_ON), turn.state());
        };
    }
}
