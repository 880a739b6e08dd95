package kith.bot.talks.whatson;

import java.util.ArrayList;
import kith.bot.language.Where;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.community.outbox.Message.Ask;
import kith.community.phrases.Phrase;
import kith.community.places.Place;
import org.jspecify.annotations.Nullable;

/// Asks for a place, and says one.
public final class Places {

    private Places() {}

    /// @param key   the words to ask with
    /// @param asked what to look for there
    public static Step ask(String key, Asked asked) {
        return Step.say(Reply.of(key).asking(Ask.LOCATION), new WhatsOnState.AskedPlace(asked));
    }

    /// @param asked what to look for there; null when the place is only to be remembered
    static Step which(Where.OneOf several, @Nullable Asked asked) {
        var options = new ArrayList<Reply.Option>();
        for (int i = 0; i < several.places().size(); i++) {
            var name = several.places().get(i).name();
            options.add(new Reply.Option(
                    String.valueOf(i + 1),
                    Phrase.of("place.label", "name", name),
                    Phrase.of("place.choice", "number", i + 1, "name", name)));
        }
        return Step.say(
                Reply.of("place.which", "said", several.said()).with(options),
                new WhatsOnState.AskedWhichPlace(several.places(), asked));
    }

    static Step notKnown(Where.NotKnown unknown, Asked asked) {
        return Step.say(
                Reply.of("place.not-known", "said", unknown.said()).asking(Ask.LOCATION),
                new WhatsOnState.AskedPlace(asked));
    }

    static Object name(Place place) {
        return place.name().isEmpty() ? Phrase.of("place.you") : place.name();
    }
}
