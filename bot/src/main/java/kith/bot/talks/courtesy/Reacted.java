package kith.bot.talks.courtesy;

import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// A heart or a thumb on words of ours, or what a machine writes by itself: nothing is wanted, and nothing is said.
public record Reacted() implements Intent {

    @Override
    public Step hear(Turn turn) {
        return new Step.Say(Reply.SILENCE, turn.talk());
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
