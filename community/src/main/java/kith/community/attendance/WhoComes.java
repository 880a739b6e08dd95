package kith.community.attendance;

import java.time.LocalDate;
import java.util.List;

/// What a leader is shown who asks who is coming.
public sealed interface WhoComes {

    /// The sessions that were meant, soonest first; never empty.
    record Seen(List<Coming> sessions) implements WhoComes {}

    /// The leader has nothing on that day.
    record NothingOn(LocalDate day) implements WhoComes {}

    /// The leader has nothing of that name.
    record NothingCalled(String said) implements WhoComes {}

    /// The leader has no session still to come.
    record NothingToCome() implements WhoComes {}
}
