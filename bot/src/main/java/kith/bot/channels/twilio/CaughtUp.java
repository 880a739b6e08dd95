package kith.bot.channels.twilio;

import java.time.Instant;
import java.util.Optional;
import kith.community.people.ChannelKind;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Up to which moment the messages we received were compared with the provider's own list.
final class CaughtUp {

    private final JdbcClient sql;

    CaughtUp(JdbcClient sql) {
        this.sql = sql;
    }

    /// Empty before the first time.
    Optional<Instant> until(ChannelKind channel) {
        return sql.sql("select until from caught_up where channel = :channel")
                .param("channel", channel.name())
                .query(Long.class)
                .optional()
                .map(Instant::ofEpochMilli);
    }

    /// Never goes back, also when a slower turn on another node ends later.
    void reached(ChannelKind channel, Instant moment) {
        sql.sql("""
                insert into caught_up (channel, until) values (:channel, :until)
                on conflict (channel) do update set until = excluded.until where excluded.until > caught_up.until
                """)
                .param("channel", channel.name())
                .param("until", moment.toEpochMilli())
                .update();
    }
}
