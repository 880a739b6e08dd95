package kith.bot.conversation;

import java.util.UUID;
import kith.community.broadcasts.Heard;
import org.jspecify.annotations.Nullable;

/// What someone may tell groups, and what leaders told them.
///
/// @param leads whether they lead a group
/// @param draft what they wrote and have not sent; null for nothing
/// @param heard what they last heard from a leader, and may still answer; null for nothing
public record Announced(
        boolean leads, @Nullable UUID draft, @Nullable Heard heard) {

    public static final Announced NOTHING = new Announced(false, null, null);
}
