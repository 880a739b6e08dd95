package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Closes an address because a provider says that it can no longer be written to.
@Component
class Closing {

    private final JdbcClient jdbc;

    Closing(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The address of that message; one closed already keeps its first reason.
    void addressOf(UUID message, SendResult.ClosedFor reason, Instant now) {
        jdbc.sql("""
                        update addresses set closed_at = :now, closed_for = :reason
                        where closed_at is null and exists (
                            select 1 from outbox o
                            where o.id = :message and o.channel = addresses.channel and o.address = addresses.value)
                        """)
                .param("now", now.toEpochMilli())
                .param("reason", reason.name())
                .param("message", message)
                .update();
    }
}
