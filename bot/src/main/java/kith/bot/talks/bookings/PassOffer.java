package kith.bot.talks.bookings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.signups.Booking;
import kith.community.signups.SigningUp;

/// Passes the place that is offered, and waits on.
public record PassOffer(UUID signUp) implements Deed<Optional<Booking>> {

    @Override
    public Optional<Booking> carryOut(UseCases use, Turn turn) {
        var signingUp = use.the(SigningUp.class);
        return Whoever.first(turn, one -> signingUp.pass(one, signUp, turn.now()))
                .map(waiting -> waiting.booking());
    }

    @Override
    public Step tell(Optional<Booking> passed, Turn turn) {
        return passed.map(PassOffer::passed).orElseGet(TakeOffer::gone);
    }

    private static Step passed(Booking booking) {
        return Step.say(
                Reply.of(
                                "offer.passed",
                                "title",
                                booking.activity().title(),
                                "starts",
                                booking.session().startsAt())
                        .with(Admitted.cantCome(booking)),
                new State.Idle(),
                booking.signUp().personId());
    }
}
