package kith.bot.channels.telegram;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Signs of life of the poller, for whoever watches.
final class Pulse {

    /// @param polledAt   when updates were last fetched and all taken in; null if never yet
    /// @param standingBy whether another node polls
    /// @param trouble    what was wrong the last time, empty when nothing was
    record Beat(@Nullable Instant polledAt, boolean standingBy, String trouble) {}

    private volatile Beat last = new Beat(null, false, "");

    Beat last() {
        return last;
    }

    void polled(Instant now) {
        last = new Beat(now, false, "");
    }

    void standsBy() {
        last = new Beat(last.polledAt(), true, "");
    }

    void failed(String why) {
        last = new Beat(last.polledAt(), false, why);
    }
}
