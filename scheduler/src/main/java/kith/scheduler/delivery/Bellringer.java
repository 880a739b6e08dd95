package kith.scheduler.delivery;

import java.time.Clock;
import java.time.Duration;
import kith.community.outbox.Bell;
import kith.community.storage.Wordless;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Listens for the [Bell] and has sent what was posted, within milliseconds of its commit.
@Component
class Bellringer implements SmartLifecycle {

    /// What waits for the provider's pace is looked at again after this.
    private static final Duration AT_MOST = Duration.ofMillis(200);

    private static final Duration LAST_TURN = Duration.ofSeconds(10);

    private static final Logger log = LoggerFactory.getLogger(Bellringer.class);

    private final Delivering delivering;
    private final Bell bell;
    private final Clock clock;
    private final boolean listens;
    private volatile @Nullable Thread thread;

    /// @param listens false when nothing is to happen by itself, as in stories whose clock stands still
    Bellringer(
            Delivering delivering,
            Bell bell,
            Clock clock,
            @Value("${spring.quartz.auto-startup:true}") boolean listens) {
        this.delivering = delivering;
        this.bell = bell;
        this.clock = clock;
        this.listens = listens;
    }

    @Override
    public void start() {
        if (listens) {
            // Started only once it is known to be the one: a listener that was quicker would take itself for dismissed.
            var listener = Thread.ofPlatform().name("bell").daemon().unstarted(this::listen);
            thread = listener;
            listener.start();
        }
    }

    private void listen() {
        while (thread == Thread.currentThread()) {
            try {
                bell.await(AT_MOST);
                delivering.sendWhatIsDue(clock.instant());
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                log.warn("Messages could not be claimed; trying again.", Wordless.of(e));
            }
        }
    }

    @Override
    public void stop() {
        var listener = thread;
        thread = null;
        if (listener != null) {
            listener.interrupt();
            awaitEnd(listener);
        }
    }

    /// So that nothing is handed to senders that are closed next.
    private static void awaitEnd(Thread listener) {
        try {
            listener.join(LAST_TURN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }
}
