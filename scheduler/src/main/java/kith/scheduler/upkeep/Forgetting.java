package kith.scheduler.upkeep;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Deletes every night what is older than it need be: the words of messages, what people said of sessions, and the
/// reports of feeds. Only messages that have come to their end go; one that is still owed stays, however old.
@Component
public class Forgetting {

    private static final Logger log = LoggerFactory.getLogger(Forgetting.class);

    /// How each kind is forgotten, by its name.
    private static final Map<String, String> MESSAGES = messages();

    private static final String REPORTS = "feed-runs";

    private final JdbcClient jdbc;
    private final UpkeepSettings settings;

    Forgetting(JdbcClient jdbc, UpkeepSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    private static Map<String, String> messages() {
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("inbox", "delete from inbox where received_at < :before");
        kinds.put("broadcast-replies", "delete from broadcast_replies where at < :before");
        kinds.put("broadcast-recipients", """
                delete from broadcast_recipients where exists (
                    select 1 from broadcasts b
                    where b.id = broadcast_recipients.broadcast_id and b.created_at < :before
                      and b.state not in ('SCHEDULED', 'SENDING'))""");
        kinds.put("broadcasts", """
                update broadcasts set words = ''
                where created_at < :before and words <> '' and state not in ('SCHEDULED', 'SENDING')""");
        kinds.put("feedback", "update feedback set words = '' where asked_at < :before and words <> ''");
        kinds.put("missed-visits", """
                update missed_visits set words = '', reason = null
                where asked_at < :before and (words <> '' or reason is not null)""");
        kinds.put("needs", "delete from needs where state is null and kind in ('HEALTH', 'NERVES') and at < :before");
        kinds.put("outbox", "delete from outbox where finished_at is not null and finished_at < :before");
        return kinds;
    }

    /// When, by the service's wall clock: after the night's copy is made.
    public LocalTime at() {
        return settings.at().plusMinutes(20);
    }

    /// What is forgotten, kind by kind.
    public List<String> kinds() {
        var kinds = new ArrayList<>(MESSAGES.keySet());
        kinds.add(REPORTS);
        return kinds;
    }

    /// Forgets what is old of a kind.
    @Transactional
    public void forget(String kind, Instant now) {
        int forgotten = kind.equals(REPORTS)
                ? delete(
                        "delete from feed_runs where finished_at is not null and finished_at < :before",
                        settings.reports(),
                        now)
                : delete(Objects.requireNonNull(MESSAGES.get(kind)), settings.messages(), now);
        if (forgotten > 0) {
            log.info("Forgot {} of {}.", forgotten, kind);
        }
    }

    private int delete(String statement, Duration kept, Instant now) {
        return jdbc.sql(statement)
                .param("before", now.minus(kept).toEpochMilli())
                .update();
    }
}
