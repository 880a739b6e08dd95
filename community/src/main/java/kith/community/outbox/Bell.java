package kith.community.outbox;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Wakes delivery on this node when there is something to send, so that an answer leaves at once.
///
/// Only a hint: what is missed here, or posted on another node, is found at delivery's next turn.
@Component
public class Bell {

    private final Semaphore rung = new Semaphore(0);
    private final TransactionSynchronization afterCommit = new TransactionSynchronization() {
        @Override
        public void afterCommit() {
            ring();
        }
    };

    /// Rings when the running transaction is committed, once however often this is called; at once when there is none.
    void ringAfterCommit() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(afterCommit);
        } else {
            ring();
        }
    }

    public void ring() {
        rung.release();
    }

    /// Waits until it rings, or `atMost`. Rings since the last wait count as one.
    ///
    /// @return whether it rang
    public boolean await(Duration atMost) throws InterruptedException {
        boolean rang = rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS);
        rung.drainPermits();
        return rang;
    }
}
