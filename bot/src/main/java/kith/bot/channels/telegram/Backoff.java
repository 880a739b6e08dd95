package kith.bot.channels.telegram;

import java.time.Duration;

/// How long to wait after so many failures in a row: doubled each time, up to a longest.
///
/// @param first   after one failure
/// @param longest at most, so that half a minute after Telegram is back we are too
record Backoff(Duration first, Duration longest) {

    static final Backoff USUAL = new Backoff(Duration.ofMillis(500), Duration.ofSeconds(30));

    private static final int MOST_DOUBLINGS = 10;

    /// @param failures in a row, from 1
    Duration after(int failures) {
        int doublings = Math.clamp(failures - 1, 0, MOST_DOUBLINGS);
        var wait = first.multipliedBy(1L << doublings);
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
