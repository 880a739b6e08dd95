package kith.community.outbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.outbox.Receipt.Progress;
import kith.community.people.ChannelKind;
import kith.community.storage.Columns;
import kith.community.storage.GroupCommit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Takes what providers report about messages afterwards. A message only ever moves forward.
@Component
public class Receipts {

    private static final Logger LOG = LoggerFactory.getLogger(Receipts.class);

    private final JdbcClient jdbc;
    private final Closing closing;
    private final Bell bell;
    private final GroupCommit commits;

    Receipts(JdbcClient jdbc, Closing closing, Bell bell, GroupCommit commits) {
        this.jdbc = jdbc;
        this.closing = closing;
        this.bell = bell;
        this.commits = commits;
    }

    /// Repeats and late ones change nothing. One with our own id may come before we have recorded the sending itself.
    ///
    /// @return false when it is about no message that we know, which is logged
    public boolean take(Receipt receipt, Instant now) {
        return commits.commit(() -> keep(receipt, now));
    }

    private boolean keep(Receipt receipt, Instant now) {
        var message = messageOf(receipt);
        if (message.isEmpty()) {
            LOG.warn("A receipt from {} is about no message we know: {}.", receipt.channel(), named(receipt));
            return false;
        }
        advance(message.get(), receipt, now);
        if (receipt.closes() != null) {
            closing.addressOf(message.get(), receipt.closes(), now);
        }
        bell.ringAfterCommit();
        return true;
    }

    private Optional<UUID> messageOf(Receipt receipt) {
        var found = receipt.outgoing() != null
                ? jdbc.sql("select id from outbox where id = ? and channel = ?")
                        .params(receipt.outgoing(), receipt.channel().name())
                : jdbc.sql("select id from outbox where provider_id = ? and channel = ?")
                        .params(receipt.providerId(), receipt.channel().name());
        return found.query((row, _) -> Columns.uuid(row, "id")).optional();
    }

    /// A call that was placed is still under way.
    private void advance(UUID message, Receipt receipt, Instant now) {
        var state = MessageState.of(receipt.progress());
        jdbc.sql("""
                        update outbox set state = :state, reason = :reason,
                            provider_id = coalesce(provider_id, :providerId),
                            finished_at = case when channel in (:spoken) and not :over then finished_at
                                else coalesce(finished_at, :now) end,
                            changed_at = :now
                        where id = :id and state in (:behind)
                        """)
                .param("state", state.name())
                .param("reason", Reasons.of(receipt.code()))
                .param("providerId", receipt.providerId())
                .param("now", now.toEpochMilli())
                .param("id", message)
                .param("spoken", ChannelKind.names(ChannelKind::isSpoken))
                .param("over", receipt.progress() == Progress.FAILED || receipt.progress() == Progress.DELIVERED)
                .param("behind", state.behind())
                .update();
    }

    private static Object named(Receipt receipt) {
        return receipt.outgoing() != null ? receipt.outgoing() : receipt.providerId();
    }
}
