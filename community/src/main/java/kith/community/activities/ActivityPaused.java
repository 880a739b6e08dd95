package kith.community.activities;

import java.time.Instant;
import java.util.UUID;

/// An activity does not take place for now; its sessions to come were taken out at that moment, and come back when it
/// is resumed. Published within the transaction that pauses it.
public record ActivityPaused(UUID activity, Instant pausedAt) {}
