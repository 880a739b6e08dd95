package kith.bot.talks.feedback;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.needs.Need;
import kith.community.questions.Question;

/// The talk with those who came, about how it was, and with those who did not, about what got in the way.
public final class Feedback {

    public static final Subject SUBJECT = new Subject(
            "feedback",
            List.of(HowItWas.class, GotInTheWay.class),
            List.of(FeedbackState.AskedAWord.class, FeedbackState.AskedReason.class),
            Map.of(
                    Question.Kind.FEEDBACK, Feedback::score,
                    Question.Kind.FEEDBACK_QUOTE, Feedback::mayBeQuoted,
                    Question.Kind.MISSED, Feedback::reason));

    /// In the order of the numbers under the question.
    static final List<Need.Kind> REASONS =
            List.of(Need.Kind.TRANSPORT, Need.Kind.HEALTH, Need.Kind.NERVES, Need.Kind.FORGOT, Need.Kind.OTHER);

    private static final int BEST = 5;

    private Feedback() {}

    private static Step score(Question question, Answer answer, Turn turn) {
        return answer instanceof Answer.Pick pick && pick.number() >= 1 && pick.number() <= BEST
                ? new Step.Do(new HowItWas(question.subject(), pick.number(), ""))
                : oneToFive();
    }

    private static Step mayBeQuoted(Question question, Answer answer, Turn turn) {
        var yes = answer.yesOrNo();
        return yes == null
                ? Step.say(Reply.of("feedback.one-or-two"), turn.state())
                : new Step.Do(new LetQuote(question.subject(), yes));
    }

    private static Step reason(Question question, Answer answer, Turn turn) {
        return switch (answer) {
            case Answer.No no -> new Step.Do(new GotInTheWay(question.subject(), null, ""));
            case Answer.Pick pick
            when pick.number() >= 1 && pick.number() <= REASONS.size() ->
                new Step.Do(new GotInTheWay(question.subject(), REASONS.get(pick.number() - 1), ""));
            default -> oneToFive();
        };
    }

    private static Step oneToFive() {
        return Step.say(Reply.of("feedback.one-to-five"), new State.Idle());
    }
}
