package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// A message as a channel gets it to send.
///
/// @param id          our own id, the reference given to the provider where it takes one
/// @param replaces     the provider's id of an earlier message that this one is drawn over (Telegram edits), or null
/// @param firstTriedAt when sending was first begun; null the first time. A provider that can be asked is asked
///                     for messages since then
public record Outgoing(
        UUID id,
        Address to,
        Message message,
        @Nullable String replaces,
        @Nullable Instant firstTriedAt) {

    /// Without the text, which belongs in no log.
    @Override
    public String toString() {
        return "Outgoing[" + id + ", " + to + "]";
    }
}
