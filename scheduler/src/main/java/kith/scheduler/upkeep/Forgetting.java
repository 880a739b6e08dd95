package kith.scheduler.upkeep;

import java.time.Instant;
import kith.community.time.Duty;
import kith.community.time.Rhythm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Deletes every night what is older than it need be: the words of messages, what people said of sessions, and the
/// reports of feeds.
@Component
class Forgetting implements Duty {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    private final JdbcClient jdbc;
    private final UpkeepSettings settings;

    Forgetting(JdbcClient jdbc, UpkeepSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "forget";
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Daily(settings.at().plusMinutes(20));
    }

    /// Only messages that have come to their end go; one that is still owed stays, however old.
    @Override
    public void perform(Instant now) {
        long messages = now.minus(settings.messages()).toEpochMilli();
        long reports = now.minus(settings.reports()).toEpochMilli();
        int in = delete("delete from inbox where received_at < :before", messages);
        delete("delete from broadcast_replies where at < :before", messages);
        delete("""
                delete from broadcast_recipients where exists (
                    select 1 from broadcasts b
                    where b.id = broadcast_recipients.broadcast_id and b.created_at < :before
                      and b.state not in ('SCHEDULED', 'SENDING'))""", messages);
        delete(
                "update broadcasts set words = '' where created_at < :before and state not in ('SCHEDULED', 'SENDING')",
                messages);
        delete("update feedback set words = '' where asked_at < :before", messages);
        delete("update missed_visits set words = '', reason = null where asked_at < :before", messages);
        delete("delete from needs where state is null and kind in ('HEALTH', 'NERVES') and at < :before", messages);
        int out = delete("delete from outbox where finished_at is not null and finished_at < :before", messages);
        int runs = delete("delete from feed_runs where finished_at is not null and finished_at < :before", reports);
        log.info("Forgot {} messages in, {} messages out and {} reports of feeds.", in, out, runs);
    }

    private int delete(String statement, long before) {
        return jdbc.sql(statement).param("before", before).update();
    }
}
