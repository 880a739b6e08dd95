package kith.bot.program;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still, and can be put back: what was undone has not happened.
public final class PutBackClock extends Clock {

    private volatile Instant now;

    public PutBackClock(Instant now) {
        this.now = now;
    }

    public void putBackBy(Duration time) {
        now = now.minus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("of no zone");
    }
}
