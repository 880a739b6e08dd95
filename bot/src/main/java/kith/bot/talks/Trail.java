package kith.bot.talks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What goes into the audit trail. Never the words of a message.
///
/// @param deed   one word of ours
/// @param person with or to whom; null when it concerns nobody in particular
public record Trail(String deed, @Nullable UUID person, String detail) {

    public static Trail of(String deed, String detail) {
        return new Trail(deed, null, detail);
    }
}
