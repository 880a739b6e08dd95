package kith.bot.talks.bookings;

import java.util.List;
import java.util.Map;
import kith.bot.talks.Answer;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.bot.talks.Turn;
import kith.community.questions.Question;

/// What people can say about their places.
public final class Bookings {

    public static final Subject SUBJECT = new Subject(
            "bookings",
            List.of(
                    Join.class,
                    MyBookings.class,
                    CantCome.class,
                    GiveUp.class,
                    AskToJoin.class,
                    ChangeParty.class,
                    PassPlace.class),
            List.of(
                    BookingState.OfferedToJoin.class,
                    BookingState.OnWaitingList.class,
                    BookingState.ShownBookings.class,
                    BookingState.LookingAtBooking.class,
                    BookingState.AskedWhichToLeave.class,
                    BookingState.AskedForParty.class,
                    BookingState.AskedToBeMore.class,
                    BookingState.AskedWhichParty.class),
            Map.of(Question.Kind.OFFER, Bookings::offered));

    private Bookings() {}

    /// 1 or yes takes what is offered, 2 or no passes it.
    private static Step offered(Question question, Answer answer, Turn turn) {
        var yes = answer.yesOrNo();
        if (yes == null) {
            return Step.say(Reply.of("offer.one-or-two"), turn.state());
        }
        return new Step.Do(yes ? new TakeOffer(question.subject()) : new PassOffer(question.subject()));
    }
}
