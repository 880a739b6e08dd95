package kith.community.outbox;

import java.util.UUID;

/// A message that one sender has for itself, for a while.
///
/// @param token   known to its sender only: what is done in its name after the claim ran out is refused
/// @param tries   how often sending was begun before
/// @param resends how often it was sent again without knowing what became of it before
/// @param unsure  whether it may have been sent already, and has to be settled first
public record Claim(Outgoing outgoing, UUID token, int tries, int resends, boolean unsure) {

    public UUID id() {
        return outgoing.id();
    }
}
