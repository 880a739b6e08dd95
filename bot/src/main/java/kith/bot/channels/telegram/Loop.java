package kith.bot.channels.telegram;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One thing done over and over in the background: it outlives whatever goes wrong in it, and stops when told,
/// without interrupting anybody's transaction.
final class Loop {

    private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

    /// What one turn came to.
    sealed interface Next {

        Next AT_ONCE = new After(Duration.ZERO);

        record After(Duration pause) implements Next {}

        /// It did not work; again after the next longer [Backoff].
        record Failed(String why) implements Next {}

        record Finished() implements Next {}
    }

    private final String name;
    private final Backoff backoff;
    private final Function<BooleanSupplier, Next> turn;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread thread;
    private int failures;

    /// @param turn what is done; given whether it has been told to stop, for a turn that takes long
    Loop(String name, Backoff backoff, Function<BooleanSupplier, Next> turn) {
        this.name = name;
        this.backoff = backoff;
        this.turn = turn;
        thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    private boolean isStopped() {
        return stopped.getCount() == 0;
    }

    /// Lets the present turn finish and begins no other.
    void stop() {
        stopped.countDown();
    }

    /// Waits until the last turn is over, at most `patience`.
    void join(Duration patience) {
        try {
            thread.join(patience);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!isStopped()) {
            switch (oneTurn()) {
                case Next.After after -> {
                    failures = 0;
                    await(after.pause());
                }
                case Next.Failed failed -> {
                    var wait = backoff.after(++failures);
                    if (!isStopped()) {
                        LOG.warn("{}: {}; failed {} times in a row, next in {}", name, failed.why(), failures, wait);
                    }
                    await(wait);
                }
                case Next.Finished _ -> stopped.countDown();
            }
        }
    }

    private Next oneTurn() {
        try {
            return turn.apply(this::isStopped);
        } catch (Throwable e) { // an error too: a loop that has silently ended helps nobody
            return new Next.Failed(Trouble.in(e));
        }
    }

    private void await(Duration pause) {
        try {
            stopped.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
