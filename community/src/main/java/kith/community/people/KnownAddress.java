package kith.community.people;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An address we have written to or heard from, and whether it may still be written to.
///
/// @param greetedAt when its owner was told who we are, how to stop, and a person's number; null if not yet
/// @param closedFor why it is closed, such as `OPTED_OUT`; null while it is open
public record KnownAddress(
        ChannelKind channel,
        String value,
        UUID personId,
        Instant createdAt,
        @Nullable Instant greetedAt,
        @Nullable Instant lastHeardAt,
        @Nullable Instant closedAt,
        @Nullable String closedFor) {

    public Address address() {
        return new Address(channel, value);
    }

    public boolean isOpen() {
        return closedAt == null;
    }
}
