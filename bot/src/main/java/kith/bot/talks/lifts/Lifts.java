package kith.bot.talks.lifts;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.questions.Question;

/// What people can say about lifts.
public final class Lifts {

    public static final Subject SUBJECT = new Subject(
            "lifts",
            List.of(NeedLift.class, OfferLift.class, DropLift.class, NoWayThere.class, MeetMe.class, SeeLifts.class),
            List.of(LiftState.AskedAboutLift.class, LiftState.FirstVisit.class, LiftState.AskedWhichBooking.class),
            Map.of(Question.Kind.LIFT_DRIVER, Lifts::answer, Question.Kind.LIFT_PASSENGER, Lifts::answer));

    private Lifts() {}

    /// 1 is yes, 2 is no.
    private static Step answer(Question question, Answer answer, Turn turn) {
        var yes = answer.yesOrNo();
        return yes == null
                ? Step.say(Reply.of("lift.yes-or-no"), turn.state())
                : new Step.Do(new AnswerLift(question.subject(), yes));
    }
}
