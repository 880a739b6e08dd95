package kith.bot.talks.lifts;

import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import org.jspecify.annotations.Nullable;

/// "I can give 2 people a lift".
///
/// @param seats null when not said
public record OfferLift(Which which, @Nullable Integer seats) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return GettingThere.about(which, Wanted.GIVE_LIFT, seats == null ? 1 : seats, turn);
    }
}
