package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;

/// What became of a [Draft].
public sealed interface Posting {

    /// Whether nobody will read it: a person should ring.
    default boolean reachesNobody() {
        return this instanceof Withheld withheld && withheld.reason() != Reason.NO_CONSENT;
    }

    /// It will go, at `dueAt` at the earliest.
    record Queued(UUID id, Instant dueAt) implements Posting {}

    /// Its key was posted before; nothing was added.
    record AlreadyPosted() implements Posting {}

    /// It must not go, for good. It is on record with the reason.
    record Withheld(Reason reason) implements Posting {}

    enum Reason {
        /// The address is closed: the person said stop, or nobody is there.
        ADDRESS_CLOSED,
        /// News needs a consent that was never given, or was taken back.
        NO_CONSENT,
        /// It would be stale before it may go.
        TOO_LATE,
        /// In trial mode only staff receive anything.
        NOT_STAFF,
        /// They asked for a while without messages.
        PAUSED,
        /// Whoever wrote it took it back before it went.
        TAKEN_BACK,
        /// We know nowhere to write to. Of this alone nothing is on record.
        NO_ADDRESS
    }
}
