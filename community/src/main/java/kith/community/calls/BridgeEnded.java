package kith.community.calls;

import java.time.Instant;
import java.util.UUID;

/// A worker and a resident were brought together on the phone, or were not. Published exactly once for each
/// [Bridging#connect] that was queued, in the transaction that records it.
///
/// @param seconds how long they were connected; 0 when they were not, or it is not known
public record BridgeEnded(UUID workerId, UUID residentId, BridgeOutcome outcome, int seconds, Instant at) {}
