package kith.bot.hearing.grammar;

import java.util.List;
import kith.bot.language.NeedsSaid;
import kith.bot.talks.Intent;
import org.jspecify.annotations.Nullable;

/// What a message came to.
///
/// @param intents what is wanted, in the order it was said; never empty ([Unclear] when nothing was understood)
/// @param answer  what it is if they are asked how they are ([kith.bot.talks.checkins.HowIAm], a number); null when it
/// is not clear
/// @param order   what it asks for from a member of staff; null for nothing of the kind
/// @param needs  what it says if they are asked what they need; null when it says nothing of that
/// @param meetUp what it asks for about a meet-up if someone who leads a group wrote it; null for nothing
/// @param usual   what is wanted if `intents` turn out to be nothing of theirs; else the same
public record Understood(
        List<Intent> intents,
        @Nullable Intent answer,
        @Nullable Intent order,
        @Nullable NeedsSaid needs,
        @Nullable Intent meetUp,
        List<Intent> usual) {

    /// Where it is nothing that a link worker would ask for.
    public Understood(List<Intent> intents, @Nullable Intent answer) {
        this(intents, answer, null, null, null, intents);
    }

    /// Where it is no answer to how someone is.
    public Understood(List<Intent> intents) {
        this(intents, null);
    }

    /// The same, and what it asks for from a member of staff.
    public Understood with(@Nullable Intent asked) {
        return new Understood(intents, answer, asked, needs, meetUp, usual);
    }

    /// The same, and what it would be from someone who was asked what they need.
    public Understood with(@Nullable NeedsSaid said) {
        return new Understood(intents, answer, order, said, meetUp, usual);
    }

    /// The same, and what it would be about a meet-up from someone who leads a group.
    public Understood withMeetUp(@Nullable Intent wanted) {
        return new Understood(intents, answer, order, needs, wanted, usual);
    }

    public Understood {
        intents = List.copyOf(intents);
        usual = List.copyOf(usual);
        if (intents.isEmpty() || usual.isEmpty()) {
            throw new IllegalArgumentException("A message is always understood as something, if only as unclear.");
        }
    }

    /// The same message, where this is what it wants of anyone.
    public Understood usually(Intent intent) {
        return new Understood(List.of(intent), answer, order, needs, meetUp, List.of(intent));
    }

    /// The same message, where it wants something else than it usually would.
    public Understood meaning(Intent intent) {
        return new Understood(List.of(intent), answer, order, needs, meetUp, usual);
    }
}
