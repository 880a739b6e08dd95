package kith.bot.talks.whatson;

import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "MORE": the next page of what was shown.
public record More() implements Intent {

    @Override
    public Step hear(Turn turn) {
        var seen = WhatsOnState.seen(turn.state());
        return seen == null
                ? Step.say(Reply.of("whats-on.nothing-shown").with(Courtesy.WHATS_ON), turn.state())
                : new Step.Do(new Search(seen.searched(), seen.place(), false, seen.skip()));
    }
}
