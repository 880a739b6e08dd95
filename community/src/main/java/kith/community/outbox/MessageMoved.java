package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// A message that is rung was taken by its provider, or will never be. Published in the transaction that records it;
/// for calls alone, because of other messages nobody wants to know.
///
/// @param key        as in [Draft]
/// @param providerId the provider's own id, once it has it
public record MessageMoved(
        UUID id,
        String key,
        UUID personId,
        Address to,
        MessageState state,
        @Nullable String providerId,
        Instant at) {}
