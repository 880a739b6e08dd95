package kith.bot.talks.courtesy;

import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "Thank you."
public record Thanks() implements Intent {

    @Override
    public Step hear(Turn turn) {
        return Step.say(Reply.of("chat.thanks"), turn.state());
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
