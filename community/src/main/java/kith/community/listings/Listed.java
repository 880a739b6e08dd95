package kith.community.listings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An activity that is still to come, as far as it has been checked.
///
/// @param group null when it belongs to none
/// @param next  when it is next on
/// @param venue never with an address in somebody's home
/// @param sign  the last sign that it is right: someone confirmed it, its feed changed it, or its feed came anew
public record Listed(
        UUID activity,
        String title,
        @Nullable UUID group,
        String venue,
        Instant next,
        Instant sign,
        @Nullable Instant wrongAt,
        @Nullable Instant warnedAt,
        @Nullable Instant hiddenAt) {}
