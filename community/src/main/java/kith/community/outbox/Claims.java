package kith.community.outbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.storage.Columns;
import kith.community.storage.RowLocks;
import kith.community.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who sends which message: each is claimed by one sender, on one node, for 30 seconds.
///
/// One address has one message under way at a time, in the order of priority and posting. A message that is being
/// tried again holds back the later ones to its address; one that waits for its hour does not.
@Repository
public class Claims {

    /// Longer than any provider is waited for, so that a sender that is alive is never overtaken.
    public static final Duration LEASE = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final RowLocks locks;
    private final Paces paces;
    private final QuietHours quietHours;
    private final Permission permission;

    Claims(JdbcClient jdbc, RowLocks locks, Paces paces, QuietHours quietHours, Permission permission) {
        this.jdbc = jdbc;
        this.locks = locks;
        this.paces = paces;
        this.quietHours = quietHours;
        this.permission = permission;
    }

    /// On which channels there may be something to claim, which costs nobody their turn to write; most of the time
    /// there is nothing.
    @Transactional(readOnly = true)
    public Due due(Instant now) {
        var channels = EnumSet.noneOf(ChannelKind.class);
        var unsure = EnumSet.noneOf(ChannelKind.class);
        jdbc.sql("""
                        select distinct channel, state from outbox
                        where finished_at is null and due_at <= :now
                          and (state in ('QUEUED', 'UNSURE')
                            or (state in ('SENDING', 'SETTLING') and claimed_until <= :now))
                        """).param("now", now.toEpochMilli()).query(row -> {
            var channel = ChannelKind.valueOf(row.getString("channel"));
            (row.getString("state").equals("QUEUED") ? channels : unsure).add(channel);
        });
        return new Due(channels, unsure);
    }

    /// The channels on which something waits.
    ///
    /// @param queued to be sent
    /// @param unsure to be settled first, since it may have been sent
    public record Due(Set<ChannelKind> queued, Set<ChannelKind> unsure) {}

    /// Claims what is due on a channel, as much as its pace allows.
    ///
    /// @param rate how fast it may write ([Channel#rate])
    /// @param most how many the caller can send at once
    /// @return in the order in which they are to be sent
    @Transactional
    public List<Claim> claim(ChannelKind channel, Rate rate, int most, Instant now) {
        var pace = paces.lock(channel, rate.perSecond(), now);
        int allowed = Math.min(most, pace.available(rate.perSecond(), now));
        if (allowed <= 0) {
            return List.of();
        }
        var claims = claimDue(channel, rate.spacing(), allowed, now);
        if (!claims.isEmpty()) {
            paces.keep(channel, pace.taken(claims.size(), rate.perSecond(), now));
        }
        return claims;
    }

    // Materialized: PostgreSQL may else work out the list anew for each row, and claim more than the limit.
    private List<Claim> claimDue(ChannelKind channel, Duration spacing, int most, Instant now) {
        return jdbc
                .sql("""
                        with due as materialized (
                            select o.id from outbox o
                            where o.finished_at is null and o.channel = :channel and o.state = 'QUEUED'
                              and o.due_at <= :now and o.priority <= :lowest
                              and (o.useful_until is null or o.useful_until > :now)
                              and (o.purpose = 'STOP_CONFIRMED' or not exists (
                                select 1 from addresses a
                                where a.channel = o.channel and a.value = o.address and a.closed_at is not null))
                              and not exists (
                                select 1 from outbox e
                                where e.finished_at is null and e.channel = o.channel and e.address = o.address
                                  and e.id <> o.id
                                  and (e.state <> 'QUEUED'
                                    or ((e.priority < o.priority
                                            or (e.priority = o.priority and e.sequence < o.sequence))
                                        and (e.tries > 0 or e.due_at <= :now))))
                              and not exists (
                                select 1 from outbox t
                                where t.channel = o.channel and t.address = o.address and t.tried_at > :spacedFrom)
                            order by o.priority, o.due_at, o.sequence
                            limit :most%s)
                        update outbox set state = 'CLAIMED', claim_token = :token, claimed_until = :until,
                            changed_at = :now
                        where state = 'QUEUED' and id in (select id from due)
                        returning *
                        """.formatted(locks.skipLocked()))
                .param("token", Ids.token())
                .param("until", now.plus(LEASE).toEpochMilli())
                .param("now", now.toEpochMilli())
                .param("channel", channel.name())
                .param("lowest", quietHours.mayWrite(now) ? Priority.LAST : Priority.LAST_AT_ANY_HOUR)
                .param("spacedFrom", spacedFrom(spacing, now))
                .param("most", most)
                .query((row, _) -> new Row(
                        claim(row, false), row.getInt("priority"), row.getLong("due_at"), row.getLong("sequence")))
                .list()
                .stream()
                .sorted(Row.ORDER)
                .map(Row::claim)
                .toList();
    }

    /// Claims what may have been sent already: the outcome was unclear, or the sender was never heard of again.
    @Transactional
    public List<Claim> claimUnsure(ChannelKind channel, int most, Instant now) {
        return jdbc.sql("""
                        with unsure as materialized (
                            select o.id from outbox o
                            where o.finished_at is null and o.channel = :channel
                              and ((o.state = 'UNSURE' and o.due_at <= :now)
                                or (o.state in ('SENDING', 'SETTLING') and o.claimed_until <= :now))
                            order by o.priority, o.due_at
                            limit :most%s)
                        update outbox set state = 'SETTLING', claim_token = :token, claimed_until = :until,
                            changed_at = :now
                        where state in ('UNSURE', 'SENDING', 'SETTLING') and id in (select id from unsure)
                        returning *
                        """.formatted(locks.skipLocked()))
                .param("token", Ids.token())
                .param("until", now.plus(LEASE).toEpochMilli())
                .param("now", now.toEpochMilli())
                .param("channel", channel.name())
                .param("most", most)
                .query((row, _) -> claim(row, true))
                .list();
    }

    /// The last word before a message is handed to the provider, and on record before that happens.
    ///
    /// @return false when it must not go after all: the address was closed or consent taken back meanwhile, it went
    ///         stale, the provider asked for a pause, or the claim is no longer ours
    @Transactional
    public boolean begin(Claim claim, Instant now) {
        return begin(claim, 0, now);
    }

    /// The same for sending once more what may have arrived already.
    @Transactional
    public boolean resend(Claim claim, Instant now) {
        return begin(claim, 1, now);
    }

    private boolean begin(Claim claim, int resends, Instant now) {
        return permission.mayReceive(claim.outgoing().to())
                && jdbc.sql("""
                        update outbox set state = 'SENDING', claimed_until = :until, tries = tries + 1,
                            resends = resends + :resends, first_tried_at = coalesce(first_tried_at, :now),
                            tried_at = :now, changed_at = :now
                        where id = :id and claim_token = :token and state in ('CLAIMED', 'SETTLING')
                          and claimed_until > :now and (useful_until is null or useful_until > :now)
                          and (purpose = 'STOP_CONFIRMED' or (
                            select a.closed_at from addresses a
                            where a.channel = outbox.channel and a.value = outbox.address%s) is null)
                          and (purpose <> 'NEWS' or (
                            select c.given from consents c
                            where c.person_id = outbox.person_id and c.channel = outbox.channel
                              and c.purpose = 'NEWS'
                            order by c.at desc, c.id desc limit 1) = true)
                          and not exists (
                            select 1 from paces p where p.channel = outbox.channel and p.blocked_until > :now)
                        """.formatted(locks.forShare()))
                                .param("until", now.plus(LEASE).toEpochMilli())
                                .param("resends", resends)
                                .param("now", now.toEpochMilli())
                                .param("id", claim.id())
                                .param("token", claim.token())
                                .update()
                        == 1;
    }

    /// The next moment after `now` at which there will be something to claim, as far as is known.
    @Transactional(readOnly = true)
    public Optional<Instant> nextAfter(Instant now) {
        var due = jdbc.sql("""
                        select min(case when state in ('QUEUED', 'UNSURE') then due_at else claimed_until end) as next
                        from outbox
                        where finished_at is null
                          and (state in ('QUEUED', 'UNSURE') and due_at > :now
                            or state not in ('QUEUED', 'UNSURE') and claimed_until > :now)
                        """)
                .param("now", now.toEpochMilli())
                .query((row, _) -> Optional.ofNullable(Columns.instantOrNull(row, "next")))
                .single();
        return Stream.concat(due.stream(), paces.nextAfter(now).stream()).min(Comparator.naturalOrder());
    }

    private static long spacedFrom(Duration spacing, Instant now) {
        return spacing.isZero() ? Long.MAX_VALUE : now.minus(spacing).toEpochMilli();
    }

    private static Claim claim(ResultSet row, boolean unsure) throws SQLException {
        var outgoing = new Outgoing(
                Columns.uuid(row, "id"),
                new Address(ChannelKind.valueOf(row.getString("channel")), row.getString("address")),
                MessageJson.read(row.getString("message")),
                row.getString("replaces"),
                Columns.instantOrNull(row, "first_tried_at"));
        UUID token = Columns.uuid(row, "claim_token");
        return new Claim(outgoing, token, row.getInt("tries"), row.getInt("resends"), unsure);
    }

    /// `returning` keeps no order.
    private record Row(Claim claim, int priority, long due, long sequence) {

        static final Comparator<Row> ORDER = Comparator.comparingInt(Row::priority)
                .thenComparingLong(Row::due)
                .thenComparingLong(Row::sequence);
    }
}
