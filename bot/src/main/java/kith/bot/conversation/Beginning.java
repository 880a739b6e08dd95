package kith.bot.conversation;

import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.whatson.Asked;
import kith.bot.talks.whatson.Places;

/// Someone has opened the bot.
final class Beginning {

    private Beginning() {}

    static Step hear(Intents.Begin begin, Turn known) {
        if (known.closed()) {
            return new Step.Do(new StartAgain());
        }
        if (!begin.payload().isBlank()) {
            return new Step.Do(new Deeds.FollowLink(begin.payload()));
        }
        return Places.ask("begin.say", Asked.ANYTHING);
    }
}
