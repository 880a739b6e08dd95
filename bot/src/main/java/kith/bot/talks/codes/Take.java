package kith.bot.talks.codes;

import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.PassPlace;
import kith.bot.talks.bookings.TakeOffer;

/// "TAKE WALK7": takes the place that is offered; where they wait for none, it is joined.
public record Take(String code) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return PassPlace.waitedFor(code, turn)
                .<Step>map(signUp -> new Step.Do(new TakeOffer(signUp)))
                .orElseGet(() -> new Step.Do(new JoinCode(code, 1)));
    }
}
