package kith.bot.talks.lifts;

import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "No lift needed any more", and as well "can't give a lift after all".
public record DropLift(Which which) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return GettingThere.about(which, Wanted.NO_LIFT, 0, turn);
    }
}
