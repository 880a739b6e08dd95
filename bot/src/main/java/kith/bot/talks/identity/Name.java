package kith.bot.talks.identity;

import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// A first name, and nothing else: the answer when we asked for one.
public record Name(String name) implements Intent {

    /// Where we asked for none.
    @Override
    public Step hear(Turn turn) {
        return Courtesy.unclear(turn.talk());
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
