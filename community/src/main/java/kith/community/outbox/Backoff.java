package kith.community.outbox;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How long to wait before a message is tried again, and when to give up.
///
/// Much as GOV.UK Notify does it (a try every 5 minutes for 4 hours), but quicker at first: 5, 10, 20, 40, 80, 160
/// seconds, then every 5 minutes, 50 tries in all, which takes a little under 4 hours.
final class Backoff {

    static final int TRIES = 50;

    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Backoff() {}

    /// @param tries how often it was tried, 1 after the first time
    /// @param asked how long the provider asks us to wait, or null; never cut short
    /// @return empty when it is time to give up
    static Optional<Duration> after(int tries, @Nullable Duration asked) {
        if (tries >= TRIES) {
            return Optional.empty();
        }
        var own = tries > 6 ? LONGEST : FIRST.multipliedBy(1L << Math.max(0, tries - 1));
        return Optional.of(asked != null && asked.compareTo(own) > 0 ? asked : own);
    }
}
