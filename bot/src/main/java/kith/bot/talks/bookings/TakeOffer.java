package kith.bot.talks.bookings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.signups.SigningUp;

/// Takes the place that is offered.
public record TakeOffer(UUID signUp) implements Deed<Optional<Admitted>> {

    @Override
    public Optional<Admitted> carryOut(UseCases use, Turn turn) {
        var signingUp = use.the(SigningUp.class);
        return Whoever.first(turn, one -> signingUp.take(one, signUp, turn.now()))
                .map(admission -> Admitted.of(admission, use));
    }

    @Override
    public Step tell(Optional<Admitted> admitted, Turn turn) {
        return admitted.map(it -> it.tell(turn)).orElseGet(TakeOffer::gone);
    }

    /// What was offered is not theirs to take any more.
    public static Step gone() {
        return Step.say(Reply.of("offer.gone").with(Courtesy.BOOKINGS), new State.Idle());
    }
}
