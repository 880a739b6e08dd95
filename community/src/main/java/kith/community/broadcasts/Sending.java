package kith.community.broadcasts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What became of a leader's SEND.
public sealed interface Sending {

    /// It is going out.
    ///
    /// @param laterAt when, if not at once
    record Begun(String about, int people, @Nullable Instant laterAt) implements Sending {}

    record Scheduled(String about, Instant at) implements Sending {}

    /// It would cost more than is allowed.
    ///
    /// @param byMonth    whether it is the month's limit; else that of one broadcast
    /// @param hundredths what it would cost
    /// @param left       what could still be spent
    record TooDear(boolean byMonth, long hundredths, long left) implements Sending {}

    record ReachesNobody(List<String> unreached) implements Sending {}

    record InThePast(Instant at) implements Sending {}

    /// There is no draft.
    record NoDraft() implements Sending {}
}
