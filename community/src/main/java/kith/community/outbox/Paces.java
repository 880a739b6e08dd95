package kith.community.outbox;

import java.time.Instant;
import java.util.Optional;
import kith.community.people.ChannelKind;
import kith.community.storage.Columns;
import kith.community.storage.RowLocks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The [Pace] of each channel, one for all nodes.
@Repository
class Paces {

    private final JdbcClient jdbc;
    private final RowLocks locks;

    Paces(JdbcClient jdbc, RowLocks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    /// Until the end of the transaction nobody else gets the pace of this channel: claims go one after the other.
    ///
    /// @param perSecond its bucket is full the first time
    Pace lock(ChannelKind channel, double perSecond, Instant now) {
        return locked(channel).orElseGet(() -> {
            jdbc.sql(
                            "insert into paces (channel, tokens, refilled_at) values (?, ?, ?) on conflict (channel) do nothing")
                    .params(channel.name(), Pace.full(perSecond), now.toEpochMilli())
                    .update();
            return locked(channel).orElseThrow();
        });
    }

    private Optional<Pace> locked(ChannelKind channel) {
        return jdbc.sql("select tokens, refilled_at, blocked_until from paces where channel = ?" + locks.forUpdate())
                .param(channel.name())
                .query((row, _) -> new Pace(
                        row.getDouble("tokens"),
                        Columns.instant(row, "refilled_at"),
                        Columns.instantOrNull(row, "blocked_until")))
                .optional();
    }

    void keep(ChannelKind channel, Pace pace) {
        jdbc.sql("update paces set tokens = ?, refilled_at = ? where channel = ?")
                .params(pace.tokens(), pace.refilledAt().toEpochMilli(), channel.name())
                .update();
    }

    /// Sends nothing more to this channel's provider before `until`; never shortens a longer pause.
    void block(ChannelKind channel, Instant until) {
        jdbc.sql("""
                        update paces set blocked_until = :until
                        where channel = :channel and (blocked_until is null or blocked_until < :until)
                        """)
                .param("until", until.toEpochMilli())
                .param("channel", channel.name())
                .update();
    }

    /// The next end of a pause after `now`.
    Optional<Instant> nextAfter(Instant now) {
        return jdbc.sql("select min(blocked_until) as next from paces where blocked_until > ?")
                .param(now.toEpochMilli())
                .query((row, _) -> Optional.ofNullable(Columns.instantOrNull(row, "next")))
                .single();
    }
}
