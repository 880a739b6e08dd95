package kith.bot.channels.simulator;

import java.time.Instant;
import kith.community.time.MovableClock;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Sets the clock, when the program starts again, to the last moment on record: what phones saw stays in the past.
final class ClockGoesOn implements SmartInitializingSingleton {

    private final MovableClock clock;
    private final JdbcClient jdbc;

    ClockGoesOn(MovableClock clock, JdbcClient jdbc) {
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /// Before anything that watches the clock is started.
    @Override
    public void afterSingletonsInstantiated() {
        var last = Instant.ofEpochMilli(jdbc.sql("""
                        select max(at) from (
                            select coalesce(max(received_at), 0) as at from inbox
                            union all
                            select coalesce(max(changed_at), 0) as at from outbox) as moments
                        """).query(Long.class).single());
        if (last.isAfter(clock.instant())) {
            clock.moveTo(last);
        }
    }
}
