package kith.bot.talks.consent;

import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "Sorry, sent by mistake": nothing is to be done.
public record NoHarm() implements Intent {

    @Override
    public Step hear(Turn turn) {
        return Step.say(Reply.of("stop.no-harm"), turn.state());
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
