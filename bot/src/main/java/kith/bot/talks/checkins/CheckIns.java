package kith.bot.talks.checkins;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.checkins.Said;
import kith.community.questions.Question;

/// The talk about how someone is.
public final class CheckIns {

    public static final Subject SUBJECT = new Subject(
            "checkins",
            List.of(
                    HowIAm.class,
                    AnswerCheckIn.class,
                    SkipQuestion.class,
                    SeveralNumbers.class,
                    RingMe.class,
                    SeeTo.class,
                    AgreeToPlan.class,
                    AnswerInvitation.class,
                    AnswerHelping.class),
            List.of(),
            Map.of(
                    Question.Kind.CHECK_IN, CheckIns::answer,
                    Question.Kind.CHECK_IN_STAFF, CheckIns::answer,
                    Question.Kind.CHECK_IN_HELP, CheckIns::answer,
                    Question.Kind.CHECK_IN_SEEN, CheckIns::answer,
                    Question.Kind.CHECK_IN_AGREE, CheckIns::answer,
                    Question.Kind.INVITATION, CheckIns::answer,
                    Question.Kind.HELPER, CheckIns::answer));

    private CheckIns() {}

    private static Step answer(Question question, Answer answer, Turn turn) {
        if (question.kind() == Question.Kind.CHECK_IN) {
            var said = answer instanceof Answer.Pick pick ? new Said.Number(pick.number()) : new Said.Unclear();
            return new Step.Do(new AnswerCheckIn(question.subject(), said));
        }
        var yes = answer.yesOrNo();
        if (yes == null) {
            return Courtesy.oneOrTwo(turn.state());
        }
        return new Step.Do(
                switch (question.kind()) {
                    case CHECK_IN_AGREE -> new AgreeToPlan(question.subject(), yes);
                    case INVITATION -> new AnswerInvitation(question.subjects().getFirst(), yes);
                    case HELPER -> new AnswerHelping(question.subjects().getFirst(), yes);
                    default -> new SeeTo(question.subject(), yes);
                });
    }
}
