package kith.community.storage;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Commits what several threads have to write in one transaction, where a commit is dear and writers take turns anyway:
/// on SQLite each is flushed to the disk. On PostgreSQL each piece has a transaction of its own.
///
/// While one group is written the next ones gather: one of what somebody waits for, such as an answer, and one of what
/// follows by itself, such as the record that it was sent. They take turns where both are waiting, so neither holds
/// the other up for longer than one group.
@Component
public class GroupCommit {

    /// So that a group is over in some tens of milliseconds, whatever it is made of.
    private static final int MOST = 32;

    /// So that whoever waits for an answer waits a few milliseconds for what was being written.
    private static final int MOST_THAT_FOLLOW = 8;

    private final TransactionTemplate transactions;
    private final boolean groups;
    private final Queue<Piece<?>> awaited = new ConcurrentLinkedQueue<>();
    private final Queue<Piece<?>> following = new ConcurrentLinkedQueue<>();
    private final Lock turn = new ReentrantLock();
    private boolean awaitedWereLast;

    GroupCommit(TransactionTemplate transactions, RowLocks locks) {
        this.transactions = transactions;
        this.groups = locks == RowLocks.SQLITE;
    }

    /// Returns when what `work` has written is committed, for which somebody waits. A piece that throws takes nobody
    /// else's writing with it, and its caller gets what it threw.
    ///
    /// @param work writes to the database and does nothing else: it is rolled back and done again when another of
    ///             its group fails
    public void commitAwaited(Runnable work) {
        commit(awaited, () -> {
            work.run();
            return true;
        });
    }

    /// As [#commitAwaited], for what follows from something by itself.
    public <T> T commit(Supplier<T> work) {
        return commit(following, work);
    }

    private <T> T commit(Queue<Piece<?>> waiting, Supplier<T> work) {
        if (!groups || TransactionSynchronizationManager.isActualTransactionActive()) {
            return alone(work);
        }
        var piece = new Piece<>(work);
        waiting.add(piece);
        boolean interrupted = false;
        while (!piece.done) {
            if (turn.tryLock()) {
                writeUntilDone(piece);
            } else {
                LockSupport.park(this);
                interrupted |= Thread.interrupted();
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return piece.result();
    }

    /// Whoever has the turn writes for the others too, and when it has its own, gives the turn on: those whose pieces
    /// are written by then have long gone their way.
    private void writeUntilDone(Piece<?> piece) {
        try {
            while (!piece.done) {
                commit(next());
            }
        } finally {
            turn.unlock();
            wakeWhoIsNext();
        }
    }

    /// Nobody is forgotten: who found the turn taken had put its piece into the queue before, so it is seen here.
    private void wakeWhoIsNext() {
        var next = awaited.peek();
        if (next == null) {
            next = following.peek();
        }
        if (next != null) {
            LockSupport.unpark(next.owner);
        }
    }

    /// As [#commit(Supplier)], where nothing is to be given back.
    public void commit(Runnable work) {
        commit(() -> {
            work.run();
            return true;
        });
    }

    private List<Piece<?>> next() {
        awaitedWereLast = following.isEmpty() || !awaited.isEmpty() && !awaitedWereLast;
        return awaitedWereLast ? upTo(MOST, awaited) : upTo(MOST_THAT_FOLLOW, following);
    }

    private static List<Piece<?>> upTo(int most, Queue<Piece<?>> waiting) {
        var group = new ArrayList<Piece<?>>();
        for (var piece = waiting.poll(); piece != null; piece = group.size() < most ? waiting.poll() : null) {
            group.add(piece);
        }
        return group;
    }

    private void commit(List<Piece<?>> group) {
        try {
            transactions.executeWithoutResult(t -> group.forEach(Piece::perform));
            group.forEach(Piece::end);
        } catch (PieceFailed | UnexpectedRollbackException e) {
            group.forEach(this::commitAlone);
        } catch (RuntimeException | Error e) {
            group.forEach(piece -> piece.fail(e));
        }
    }

    private void commitAlone(Piece<?> piece) {
        try {
            transactions.executeWithoutResult(t -> piece.perform());
            piece.end();
        } catch (PieceFailed e) {
            piece.fail(e.thrown);
        } catch (RuntimeException | Error e) {
            piece.fail(e);
        }
    }

    @SuppressWarnings("NullAway") // what the work gives is what the template gives, null or not
    private <T> T alone(Supplier<T> work) {
        return transactions.execute(t -> work.get());
    }

    /// What one thread has to write. Only ever touched by whoever has the turn, until it is done.
    private static final class Piece<T> {

        private final Thread owner = Thread.currentThread();
        private final Supplier<T> work;
        private @Nullable T given;
        private @Nullable Throwable thrown;
        private volatile boolean done;

        Piece(Supplier<T> work) {
            this.work = work;
        }

        void perform() {
            try {
                given = work.get();
            } catch (RuntimeException | Error e) {
                throw new PieceFailed(e);
            }
        }

        /// The last that is done with it: its owner goes on.
        void end() {
            done = true;
            LockSupport.unpark(owner);
        }

        void fail(Throwable e) {
            thrown = e;
            end();
        }

        @SuppressWarnings("NullAway") // what the work gave, null or not
        T result() {
            return switch (thrown) {
                case null -> given;
                case RuntimeException e -> throw e;
                case Error e -> throw e;
                default -> throw new IllegalStateException(thrown);
            };
        }
    }

    /// Tells a piece that failed from a transaction that did.
    private static final class PieceFailed extends RuntimeException {

        private final transient Throwable thrown;

        PieceFailed(Throwable thrown) {
            super(null, thrown, false, false);
            this.thrown = thrown;
        }
    }
}
