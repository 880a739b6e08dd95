package kith.bot.channels.telegram;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.Predicate;
import kith.bot.reception.Inbound;
import kith.bot.reception.Reception;
import org.jspecify.annotations.Nullable;

/// A reception that stores nothing: it keeps what it took in, and fails when told to.
final class RecordingReception implements Reception {

    private final List<Inbound> taken = new CopyOnWriteArrayList<>();
    private final List<String> tried = new CopyOnWriteArrayList<>();
    private final Queue<RuntimeException> failures = new ConcurrentLinkedQueue<>();
    private volatile Function<Inbound, @Nullable RuntimeException> failsOn = _ -> null;
    private volatile Runnable beforeCommit = () -> {};

    @Override
    public void receive(Inbound inbound) {
        tried.add(inbound.providerId());
        var failure = failures.poll();
        failure = failure == null ? failsOn.apply(inbound) : failure;
        if (failure != null) {
            throw failure;
        }
        beforeCommit.run();
        taken.add(inbound);
    }

    /// The next message fails with this, once.
    void failsNext(RuntimeException failure) {
        failures.add(failure);
    }

    /// Every message for which this returns a failure fails with it, each time.
    void failsOn(Function<Inbound, @Nullable RuntimeException> failsOn) {
        this.failsOn = failsOn;
    }

    void beforeCommit(Runnable beforeCommit) {
        this.beforeCommit = beforeCommit;
    }

    List<Inbound> taken() {
        return taken;
    }

    /// The provider ids of all that was given, whether it was stored or not.
    List<String> tried() {
        return tried;
    }

    List<Inbound> awaitTaken(int count) {
        return awaitTaken(found -> found.size() >= count);
    }

    List<Inbound> awaitTaken(Predicate<List<Inbound>> enough) {
        return Waiting.until(this::taken, enough, "messages taken in");
    }
}
