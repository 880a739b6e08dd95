package kith.bot.talks.lifts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// Where a talk about getting there may stand.
public sealed interface LiftState extends State {

    /// We said how far it is, and asked whether they need a lift (1) or can give one (2).
    ///
    /// @param firstVisit whether they are to be told of MEET ME next
    record AskedAboutLift(UUID signUp, boolean firstVisit) implements LiftState {

        @Override
        public Optional<UUID> booking() {
            return Optional.of(signUp);
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            if (!(answer instanceof Answer.Pick pick)) {
                return new Step.Declined();
            }
            int party = pick.party() == null ? 1 : pick.party();
            return switch (pick.number()) {
                case 1 -> new Step.Do(new GetThere(signUp, Wanted.LIFT, 0));
                case 2 -> new Step.Do(new GetThere(signUp, Wanted.GIVE_LIFT, party));
                default -> Step.say(Reply.of("lift.one-or-two").with(GettingThere.needOrGive()), this);
            };
        }
    }

    /// We said that MEET ME has someone meet them at the door.
    record FirstVisit(UUID signUp) implements LiftState {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }

        @Override
        public Optional<UUID> booking() {
            return Optional.of(signUp);
        }
    }

    /// We asked which booking it is about.
    ///
    /// @param seats that they can give; otherwise of no meaning
    record AskedWhichBooking(List<UUID> signUps, Wanted wanted, int seats) implements LiftState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return Courtesy.chosen(
                    answer, signUps, this, (signUp, _) -> new Step.Do(new GetThere(signUp, wanted, seats)));
        }
    }
}
