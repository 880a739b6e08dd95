package kith.community.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/// A clock that runs like another one, some way ahead of it: the demonstration and the stories move it forward.
public final class MovableClock extends Clock {

    private final Clock base;
    private final AtomicReference<Duration> ahead;

    public MovableClock(Clock base) {
        this(base, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock base, AtomicReference<Duration> ahead) {
        this.base = base;
        this.ahead = ahead;
    }

    /// Moves to `then`; refuses to go back, because what was sent cannot be unsent.
    public void moveTo(Instant then) {
        ahead.updateAndGet(old -> {
            var wanted = Duration.between(base.instant(), then);
            if (wanted.compareTo(old) < 0) {
                throw new IllegalArgumentException("The clock is at "
                        + base.instant().plus(old) + " and only moves forward; " + then + " is before that.");
            }
            return wanted;
        });
    }

    @Override
    public Instant instant() {
        return base.instant().plus(ahead.get());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), ahead);
    }
}
