package kith.community.meetups;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import kith.community.activities.Activity;
import org.jspecify.annotations.Nullable;

/// What came of something said about a new meet-up.
public sealed interface Made {

    /// They lead nothing that a meet-up could belong to.
    record NotTheirs() implements Made {}

    /// One is begun already.
    ///
    /// @param title empty when it has none yet
    record Unfinished(String title) implements Made {}

    /// @param group   of the meet-up; empty when it is to be asked
    /// @param heard   what was understood just now
    /// @param asking  what is asked next; null when all was said and it is to be shown
    /// @param problem why what was said does not do; null when it does
    /// @param choices what may be answered by a number, in their order
    /// @param starts  the first time it takes place; null until that is known
    record Asked(
            NewMeetUp meetUp,
            String group,
            Set<Detail> heard,
            @Nullable Detail asking,
            @Nullable Objection problem,
            List<String> choices,
            @Nullable LocalDateTime starts)
            implements Made {}

    /// @param starts the first time it takes place
    record Saved(Activity activity, LocalDateTime starts, String group) implements Made {}

    record Dropped(String title) implements Made {}

    /// Nothing is begun that could be gone on with.
    record NothingBegun() implements Made {}
}
