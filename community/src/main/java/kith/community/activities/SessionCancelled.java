package kith.community.activities;

import java.time.Instant;
import java.util.UUID;

/// A session that was to come does not take place. Published within the transaction that cancels it.
public record SessionCancelled(UUID session, Instant wasAt, Instant cancelledAt) {}
