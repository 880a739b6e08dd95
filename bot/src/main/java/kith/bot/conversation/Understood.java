package kith.bot.conversation;

import java.util.List;

/// What a message came to.
///
/// @param intents what is wanted, in the order it was said; never empty ([Intent.Unclear] when nothing was understood)
/// @param crisis  whether someone may be in danger; the help text goes first, and the wants are still answered
public record Understood(List<Intent> intents, boolean crisis) {

    public Understood {
        intents = List.copyOf(intents);
        if (intents.isEmpty()) {
            throw new IllegalArgumentException("A message is always understood as something, if only as unclear.");
        }
    }
}
