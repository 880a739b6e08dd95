package kith.community.time;

import java.time.Clock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/// Whose turn it is on this node: the duties, side by side as the clock beats, or whoever moves the clock, alone.
///
/// In life nobody moves the clock, and no duty ever waits.
public final class Turns {

    private final Clock clock;
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    public Turns(Clock clock) {
        this.clock = clock;
    }

    /// Does a duty at the present moment; while the clock is being moved, it waits and is done at the new time.
    public void take(Duty duty) {
        lock.readLock().lock();
        try {
            duty.perform(clock.instant());
        } finally {
            lock.readLock().unlock();
        }
    }

    /// Does some work while no duty is being done; it does itself what the duties would have done meanwhile.
    public <T> T alone(Supplier<T> work) {
        lock.writeLock().lock();
        try {
            return work.get();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
