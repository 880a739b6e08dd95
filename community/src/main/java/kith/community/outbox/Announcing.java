package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.Columns;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Announces what became of a message that is rung ([MessageMoved]).
@Component
class Announcing {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Announcing(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /// As it stands now. Of other messages than calls nothing is said.
    void of(UUID message, ChannelKind channel, Instant now) {
        if (channel.isSpoken()) {
            jdbc.sql("select id, post_key, person_id, address, state, provider_id from outbox"
                            + " where id = ? and purpose not in ('ANSWER', 'STOP_CONFIRMED')")
                    .param(message)
                    .query((row, _) -> new MessageMoved(
                            Columns.uuid(row, "id"),
                            row.getString("post_key"),
                            Columns.uuid(row, "person_id"),
                            new Address(channel, row.getString("address")),
                            MessageState.valueOf(row.getString("state")),
                            row.getString("provider_id"),
                            now))
                    .optional()
                    .ifPresent(events::publishEvent);
        }
    }
}
