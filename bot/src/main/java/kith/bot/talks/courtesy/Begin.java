package kith.bot.talks.courtesy;

import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.codes.FollowLink;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.whatson.Asked;
import kith.bot.talks.whatson.Places;

/// Opened the bot (`/start`), perhaps by a link that carries a code of ours.
///
/// @param payload up to 64 characters, empty when there is none: `WALK7`
public record Begin(String payload) implements Intent {

    @Override
    public Step hear(Turn turn) {
        if (turn.closed()) {
            return new Step.Do(new StartAgain());
        }
        return payload.isBlank() ? Places.ask("begin.say", Asked.ANYTHING) : new Step.Do(new FollowLink(payload));
    }
}
