package kith.community.signups;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Others come to a session than before. Published within the transaction that changes who comes, whose session it is
/// alone until its end.
///
/// @param coming everyone with a place now, in the order in which they asked
public record ComingChanged(UUID session, UUID activity, List<SignUp> coming, Instant changedAt) {}
