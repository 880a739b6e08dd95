package kith.bot.talks.courtesy;

import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "Hello."
public record Greeting() implements Intent {

    @Override
    public Step hear(Turn turn) {
        return Step.say(Reply.of("chat.greeting").with(Courtesy.WHATS_ON), turn.state());
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
