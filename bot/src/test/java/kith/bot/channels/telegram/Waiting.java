package kith.bot.channels.telegram;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// Waits in tests for what another thread does, and fails when it does not.
final class Waiting {

    /// A busy machine may need so long; what comes sooner is not waited for.
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private Waiting() {}

    static <T> T until(Supplier<T> now, Predicate<T> enough, String what) {
        long deadline = System.nanoTime() + LONGEST.toNanos();
        while (true) {
            T found = now.get();
            if (enough.test(found)) {
                return found;
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("Waited " + LONGEST + " in vain for " + what + "; there is " + found);
            }
            pause(Duration.ofMillis(5));
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
