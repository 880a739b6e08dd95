package kith.scheduler.duties;

import java.time.Instant;

/// Sees to one item that is due. When it has begun meanwhile to be seen to, or is no longer due, it does nothing.
@FunctionalInterface
interface One<T> {

    void seeTo(T item, Instant now);
}
