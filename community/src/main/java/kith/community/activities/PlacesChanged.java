package kith.community.activities;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The sessions of an activity that are still to come have more or fewer places, or take place again. Published within
/// the transaction that
/// changes them.
///
/// @param before how many there were at each; null for as many as came
public record PlacesChanged(UUID activity, @Nullable Integer before, Instant changedAt) {}
