package kith.bot.talks.lifts;

import kith.bot.language.Which;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "No way to get there".
public record NoWayThere(Which which) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return GettingThere.about(which, Wanted.NO_WAY, 0, turn);
    }
}
