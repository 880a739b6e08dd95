package kith.community.signups;

import java.time.Instant;
import java.util.UUID;

/// Someone does not come, or waits no longer. Published within the transaction that ends it.
public record PlaceGivenUp(UUID signUp, UUID session, Instant givenUpAt) {}
