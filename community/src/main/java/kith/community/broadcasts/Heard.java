package kith.community.broadcasts;

import java.time.Instant;
import java.util.UUID;

/// What someone last heard from a leader, and may answer.
///
/// @param personId whom it was sent to
/// @param sender   first name of the leader
/// @param at       when it came
public record Heard(UUID broadcast, UUID personId, String sender, String about, Instant at) {}
