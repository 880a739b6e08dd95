package kith.bot.talks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session that someone means without saying which.
///
/// @param session null where there is none, but it is known for how many
/// @param party   for how many people it was looked at
public record MeantSession(@Nullable UUID session, int party) {

    /// The one that JOIN, MORE and yes are about; null where there is none.
    public static @Nullable UUID of(State state) {
        var meant = state.session();
        return meant == null ? null : meant.session();
    }

    /// For how many it is, where that was said before: else for one.
    public static int party(State state) {
        var meant = state.session();
        return meant == null ? 1 : meant.party();
    }
}
