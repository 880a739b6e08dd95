package kith.scheduler.duties;

import java.time.Duration;
import java.time.Instant;

/// How long an item is left alone, the longer the more often nothing came of it.
///
/// @param tries how often in a row
/// @param until when it is tried again
record Pause(int tries, Instant until) {

    /// So that a check-in that failed once is seen to while it still matters.
    private static final Duration FIRST = Duration.ofMinutes(1);

    /// So that what was mended is caught up soon, and what is not costs a handful of tries an hour.
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private static final int DOUBLED_AT_MOST = 4;

    /// The first pause.
    static Pause at(Instant now) {
        return new Pause(0, now).again(now);
    }

    /// The next one, twice as long.
    Pause again(Instant now) {
        var length = FIRST.multipliedBy(1L << Math.min(tries, DOUBLED_AT_MOST));
        return new Pause(tries + 1, now.plus(length.compareTo(LONGEST) < 0 ? length : LONGEST));
    }

    boolean isOver(Instant now) {
        return !until.isAfter(now);
    }
}
