package kith.bot.hearing;

import java.util.List;
import java.util.stream.Collectors;
import kith.bot.talks.Intent;

/// What a message was heard as, and why.
///
/// @param intents what is wanted, in the order it was said; never empty
/// @param because the step that heard it, and what it went by
public record Heard(List<Intent> intents, String because) {

    public Heard {
        intents = List.copyOf(intents);
        if (intents.isEmpty()) {
            throw new IllegalArgumentException("Nothing was heard because of " + because + ".");
        }
    }

    /// "Join because of the grammar", for tests and for whoever wonders.
    @Override
    public String toString() {
        return intents.stream().map(intent -> intent.getClass().getSimpleName()).collect(Collectors.joining(" + "))
                + " because of "
                + because;
    }
}
