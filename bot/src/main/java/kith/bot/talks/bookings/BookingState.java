package kith.bot.talks.bookings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.needs.Need;
import kith.community.signups.Booking;
import org.jspecify.annotations.Nullable;

/// Where a talk about bookings may stand.
public sealed interface BookingState extends State {

    /// What follows for the booking that a number stands for, where they still have it.
    private static Step chosen(
            Answer answer, List<UUID> signUps, State state, Turn turn, Function<Booking, Step> then) {
        return Courtesy.chosen(
                answer,
                signUps,
                state,
                (signUp, _) -> turn.booking(signUp)
                        .map(then)
                        .orElseGet(() -> Step.say(Reply.of("left.none"), new State.Idle())));
    }

    /// We said that JOIN is about this session.
    record OfferedToJoin(UUID one, int party) implements BookingState, OneSession {}

    /// We put someone on a waiting list.
    ///
    /// @param next the activity's next session with places, which JOIN is about; null when there is none
    record OnWaitingList(UUID signUp, @Nullable UUID next, int party) implements BookingState {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }

        @Override
        public MeantSession session() {
            return new MeantSession(next, party);
        }

        @Override
        public boolean goesOnAboutThem() {
            return true;
        }
    }

    /// We listed someone's bookings, as ids of sign-ups.
    record ShownBookings(List<UUID> signUps) implements BookingState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return chosen(answer, signUps, this, turn, booking -> MyBookings.show(booking, turn));
        }
    }

    record LookingAtBooking(UUID signUp) implements BookingState {

        @Override
        public Optional<UUID> booking() {
            return Optional.of(signUp);
        }

        @Override
        public boolean goesOnAboutThem() {
            return true;
        }
    }

    /// We asked which booking is to be given up.
    ///
    /// @param byCancelWord whether CANCEL, END or QUIT led here
    /// @param because      what keeps them, when they said so
    record AskedWhichToLeave(List<UUID> signUps, boolean byCancelWord, Need.@Nullable Kind because)
            implements BookingState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return answer instanceof Answer.Pick pick
                    ? CantCome.leave(signUps, pick.number(), byCancelWord, because, this)
                    : new Step.Declined();
        }
    }

    /// We asked whether so many are to come to what they were looking at.
    record AskedForParty(UUID one, int party) implements BookingState, OneSession {

        @Override
        public Step answer(Answer answer, Turn turn) {
            var yes = answer.yesOrNo();
            return yes == null
                    ? new Step.Declined()
                    : yes
                            ? new Step.Do(new JoinSession(one, party))
                            : Step.say(Reply.of("chat.no").with(Courtesy.WHATS_ON), new OfferedToJoin(one, 1));
        }
    }

    /// We asked whether a party is to be larger.
    record AskedToBeMore(UUID signUp, int people) implements BookingState {

        @Override
        public Optional<UUID> booking() {
            return Optional.of(signUp);
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            var yes = answer.yesOrNo();
            return yes == null
                    ? new Step.Declined()
                    : yes
                            ? new Step.Do(new KeepParty(signUp, people))
                            : Step.say(Reply.of("party.as-it-was"), new LookingAtBooking(signUp));
        }
    }

    /// We asked for which booking other than so many come.
    record AskedWhichParty(List<UUID> signUps, ChangeParty.People people) implements BookingState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return chosen(answer, signUps, this, turn, booking -> ChangeParty.change(booking, people, false, turn));
        }
    }
}
