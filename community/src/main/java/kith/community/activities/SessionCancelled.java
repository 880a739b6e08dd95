package kith.community.activities;

import java.time.Instant;
import java.util.UUID;

/// A session that was to come does not take place. Published within the transaction that cancels it.
///
/// @param reason in the leader's words; empty when none was given
public record SessionCancelled(UUID session, Instant wasAt, Instant cancelledAt, String reason) {

    public SessionCancelled(UUID session, Instant wasAt, Instant cancelledAt) {
        this(session, wasAt, cancelledAt, "");
    }
}
