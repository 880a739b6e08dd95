package kith.community.directory;

import java.time.Duration;

/// What speaks against an answer, in metres: the way there, the wait, and how unsure it is that it is
/// meant.
///
/// A day's wait weighs as much as three quarters of a mile. So something today three miles away comes
/// before something a week from now a mile away, and something round the corner tomorrow before something
/// at the other end of the county today.
final class Ranking {

    private static final double METRES_FOR_A_DAY = 1_200;

    /// An activity that has nothing of the words would be this much further away. A topic's other word
    /// (0.7 sure) thus weighs three miles or four days.
    private static final double METRES_FOR_DOUBT = 16_000;

    private static final double DAY = Duration.ofDays(1).toMillis();

    private Ranking() {}

    /// @param wait     milliseconds from the beginning of the time asked for to the session; nothing if
    ///   it has begun
    /// @param strength 0 to 1, see [Matches#strength]
    static long cost(int metres, long wait, float strength) {
        return Math.round(metres + Math.max(0, wait) / DAY * METRES_FOR_A_DAY + (1 - strength) * METRES_FOR_DOUBT);
    }
}
