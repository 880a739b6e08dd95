package kith.community.activities;

import java.time.Instant;
import java.util.UUID;

/// A session takes place at another time, or where the two are the same, at another place than it was to. Published
/// within the transaction that moves it.
public record SessionMoved(UUID session, Instant wasAt, Instant isAt, Instant movedAt) {}
