package kith.community.meetups;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What came of a change that a leader asked for.
public sealed interface Changed {

    /// What a change is about.
    ///
    /// @param session null for the whole activity
    record Target(UUID activity, @Nullable UUID session) {}

    /// @param startsAt null for the whole activity
    record Choice(Target target, String title, @Nullable Instant startsAt) {}

    /// They lead nothing that it could be about.
    record NotTheirs() implements Changed {}

    /// Several may be meant.
    record Which(Change change, List<Choice> choices) implements Changed {}

    /// Only that session, or all of them?
    ///
    /// @param people how many would be told if it is only that one
    /// @param all    how many if it is all of them
    record OneOrAll(Change change, Choice choice, int people, int all) implements Changed {}

    /// They are to say yes.
    ///
    /// @param all     whether it is all of them
    /// @param people  how many will be told
    /// @param toStart when it will be; null where it is not moved
    /// @param toWhere where it will be; empty where it stays
    record Sure(
            Change change,
            Choice choice,
            boolean all,
            int people,
            @Nullable Instant toStart,
            String toWhere) implements Changed {}

    /// @param all    whether it was all of them
    /// @param people how many were told, or have a place
    /// @param places how many there are now, where that was changed
    record Done(Change change, Choice choice, boolean all, int people, int places, String code) implements Changed {}

    /// It can not be done.
    record Refused(Change change, Why why, String title) implements Changed {}

    enum Why {
        /// Nothing was said of where to.
        WHERE_TO,
        NO_SUCH_PLACE,
        IN_THE_PAST,
        /// Nobody has a place: there is nothing to close.
        NOBODY_COMES,
        /// It has begun, or was changed in the meantime.
        TOO_LATE
    }
}
