package kith.bot.channels.simulator;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;

/// Numbers the messages of all phones, each higher than the one before: they say in which order a phone saw
/// what has the same time.
final class MessageNumbers {

    private static final long PER_MILLISECOND = 1_000;

    private final Clock clock;
    private final AtomicLong last = new AtomicLong();

    MessageNumbers(Clock clock) {
        this.clock = clock;
    }

    String next() {
        long now = clock.instant().toEpochMilli() * PER_MILLISECOND;
        return Long.toString(last.updateAndGet(before -> Math.max(before + 1, now)));
    }
}
