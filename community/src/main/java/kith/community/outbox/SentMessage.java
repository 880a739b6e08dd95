package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message that a provider has taken, as it stands on record.
///
/// @param providerId the provider's id of it, by which a later one may replace it
/// @param replaces   the provider's id of the message it was drawn over, or null
/// @param at         when the provider took it
public record SentMessage(
        UUID id,
        Message message,
        @Nullable String providerId,
        @Nullable String replaces,
        MessageState state,
        Instant at) {

    /// Without the text, which belongs in no log.
    @Override
    public String toString() {
        return "SentMessage[" + id + ", " + state + "]";
    }
}
