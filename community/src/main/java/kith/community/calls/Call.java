package kith.community.calls;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A call that we placed, as far as we know what became of it.
///
/// @param id         the message of the outbox that is rung
/// @param key        what it was for, as posted
/// @param number     in E.164
/// @param providerId the provider's own id, once it has it
/// @param outcome    set when it has ended
/// @param tries      how often placing it was begun
/// @param keyedAt    when a key was first pressed that meant something
public record Call(
        UUID id,
        String key,
        UUID personId,
        String number,
        @Nullable String providerId,
        CallState state,
        @Nullable CallOutcome outcome,
        int tries,
        Instant placedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant keyedAt,
        @Nullable Instant endedAt) {

    public boolean hasEnded() {
        return endedAt != null;
    }

    /// Without the number, which belongs in no log.
    @Override
    public String toString() {
        return "Call[" + id + ", " + state + ", " + outcome + "]";
    }
}
