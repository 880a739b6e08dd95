package kith.bot.talks.whatson;

import kith.bot.language.Where;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "I'm at BA5 2QR now": remember where near me is.
public record MyPlace(Where where) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return switch (where) {
            case Where.At at -> new Step.Do(new KeepPlace(at.place()));
            case Where.OneOf several -> Places.which(several, null);
            case Where.NotKnown unknown -> Places.notKnown(unknown, Asked.ANYTHING);
            case Where.Here here -> Places.ask("place.ask", Asked.ANYTHING);
            case Where.Unsaid unsaid -> Places.ask("place.ask", Asked.ANYTHING);
        };
    }
}
