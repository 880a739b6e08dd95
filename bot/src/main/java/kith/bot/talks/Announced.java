package kith.bot.talks;

import java.util.UUID;
import kith.community.broadcasts.Heard;
import org.jspecify.annotations.Nullable;

/// What someone has to tell a group, and what leaders told them.
///
/// @param draft what they wrote and have not sent; null for nothing
/// @param heard what they last heard from a leader, and may still answer; null for nothing
public record Announced(@Nullable UUID draft, @Nullable Heard heard) {

    public static final Announced NOTHING = new Announced(null, null);
}
