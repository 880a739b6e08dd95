package kith.bot.talks.lifts;

import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "I need a lift".
public record NeedLift(Which which) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return GettingThere.about(which, Wanted.LIFT, 0, turn);
    }
}
