package kith.community.broadcasts;

import java.util.UUID;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// Someone a broadcast is meant for, as we could write to them now.
///
/// @param firstName empty until we learn it
/// @param to        where they would get it; null when there is nowhere
/// @param closedFor why they can not be written to where they could once, `OPTED_OUT`; null for no such place
/// @param paused    whether they asked for a while without messages
/// @param agreed    whether they agreed to hear of new things there
public record Recipient(
        UUID personId,
        String firstName,
        String language,
        @Nullable Address to,
        @Nullable String closedFor,
        boolean paused,
        boolean agreed) {}
