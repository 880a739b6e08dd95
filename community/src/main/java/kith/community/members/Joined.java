package kith.community.members;

import java.time.Instant;
import java.util.UUID;
import kith.community.groups.Hears;
import org.jspecify.annotations.Nullable;

/// What someone is told who has joined a group, or asks about it.
///
/// @param code    by which it is called from now on, whatever its name
/// @param welcome in its leader's words; empty for none
/// @param already whether they belonged to it before
/// @param hears   what they hear of it
/// @param next    when it next meets; null when no date is known
public record Joined(
        UUID group,
        String name,
        String code,
        String welcome,
        boolean already,
        Hears hears,
        @Nullable Meeting next) {

    /// A session of the group's, as anyone may know it.
    ///
    /// @param code  of its activity
    /// @param venue never with an address in somebody's home
    public record Meeting(UUID session, String title, String code, Instant startsAt, String venue) {}
}
