package kith.community.calls;

import java.time.Instant;
import java.util.UUID;

/// A call is over. Published exactly once for each message that was posted to be rung, in the transaction that records
/// it; so a listener that throws undoes the record, and the provider is asked to tell again. A listener only writes to
/// the database: it may be undone and called once more with others of its group.
///
/// One that is withheld at once ends [CallOutcome#FAILED] while it is still being posted: within
/// [kith.community.outbox.Outbox#post], before that returns.
///
/// A key counts when it was pressed before the end was recorded. One that is handled a moment later is heard by the
/// conversation all the same, after `NO_KEY`.
///
/// @param messageId the message of the outbox that was rung
/// @param key       what it was for, as posted ([kith.community.outbox.Draft#key])
public record CallEnded(UUID messageId, String key, UUID personId, CallOutcome outcome, Instant at) {}
