package kith.community.people;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.instantOrNull;
import static kith.community.storage.Columns.uuid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Where people can be reached, and whether we may still write there.
@Repository
public class Addresses {

    private static final String OPTED_OUT = "OPTED_OUT";

    /// Its owner wants no calls; texts to the same phone are another matter.
    private static final String NO_CALLS = "NO_CALLS";

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<KnownAddress> at(Address address) {
        return jdbc.sql("select * from addresses where channel = :channel and value = :value")
                .param("channel", address.channel().name())
                .param("value", address.value())
                .query(Addresses::row)
                .optional();
    }

    /// Notes that something was heard from there. Takes the row's lock, so that two messages of one person
    /// are handled one after the other also where several nodes answer. An address that was thought dead is
    /// open again; one that was stopped by its owner stays so.
    ///
    /// @return false when the address is not known
    @Transactional
    public boolean heard(Address address, Instant now) {
        return jdbc.sql("""
                        update addresses set last_heard_at = :now,
                            closed_at = case when closed_for in ('OPTED_OUT', 'NO_CALLS') then closed_at end,
                            closed_for = case when closed_for in ('OPTED_OUT', 'NO_CALLS') then closed_for end
                        where channel = :channel and value = :value""")
                        .param("now", now.toEpochMilli())
                        .param("channel", address.channel().name())
                        .param("value", address.value())
                        .update()
                == 1;
    }

    /// @return false when it is known already
    @Transactional
    public boolean add(Address address, UUID person, Instant now) {
        return jdbc.sql("""
                        insert into addresses (channel, value, person_id, created_at)
                        values (:channel, :value, :person, :now)
                        on conflict (channel, value) do nothing""")
                        .param("channel", address.channel().name())
                        .param("value", address.value())
                        .param("person", person)
                        .param("now", now.toEpochMilli())
                        .update()
                == 1;
    }

    /// Knows a phone by both its ways, once one of them is known: what is rung and what is texted belongs to the same
    /// people, and STOP said there counts for both. A landline is only rung.
    ///
    /// @return false when the other way is not known either, or it is no phone
    @Transactional
    public boolean addFromSamePhone(Address address, Instant now) {
        if (!hasTwoWays(address)) {
            return false;
        }
        jdbc.sql("""
                        insert into addresses (channel, value, person_id, created_at, greeted_at, closed_at, closed_for)
                        select :channel, a.value, a.person_id, :now, case when :channel = 'VOICE' then a.greeted_at end,
                            case when a.closed_for = 'OPTED_OUT' then a.closed_at end,
                            case when a.closed_for = 'OPTED_OUT' then a.closed_for end
                        from addresses a where a.channel = :other and a.value = :value
                        on conflict (channel, value) do nothing""")
                .param("channel", address.channel().name())
                .param("other", address.channel().ofTheSamePhone().name())
                .param("value", address.value())
                .param("now", now.toEpochMilli())
                .update();
        jdbc.sql("""
                        insert into companions (channel, value, person_id, kind, relation, added_at)
                        select a.channel, a.value, c.person_id, c.kind, c.relation, c.added_at
                        from companions c join addresses a on a.value = c.value and a.channel = :channel
                        where c.channel = :other and c.value = :value and c.person_id <> a.person_id
                        on conflict (channel, value, person_id) do nothing""")
                .param("channel", address.channel().name())
                .param("other", address.channel().ofTheSamePhone().name())
                .param("value", address.value())
                .update();
        return at(address).isPresent();
    }

    @Transactional
    public void greeted(Address address, Instant now) {
        change("greeted_at = :now", address, now);
    }

    /// Where this person last wrote from, among the addresses we may write to; their own before one they share or are
    /// cared for at, and one we never heard from last. A landline is rung instead of texted.
    @Transactional(readOnly = true)
    public Optional<Address> toWriteTo(UUID person) {
        return open(person)
                .filter(address -> !address.channel().isSpoken() || Landlines.include(address.value()))
                .map(Addresses::rungIfLandline)
                .filter(address -> !address.channel().isSpoken() || !isClosed(address))
                .findFirst();
    }

    /// The number to ring this person at: one we may ring, or may text and have not been told not to ring.
    @Transactional(readOnly = true)
    public Optional<Address> toRing(UUID person) {
        return open(person)
                .filter(address -> address.channel().isAPhone())
                .map(address -> new Address(ChannelKind.VOICE, address.value()))
                .filter(address -> !isClosed(address))
                .findFirst();
    }

    /// As it is reached: a landline by a call.
    public static Address rungIfLandline(Address address) {
        return address.channel().isAPhone()
                        && !address.channel().reachesLandlines()
                        && Landlines.include(address.value())
                ? address.ofTheSamePhone()
                : address;
    }

    /// Whether the same phone can be reached in another way besides.
    private static boolean hasTwoWays(Address address) {
        return address.channel().ofTheSamePhone() != address.channel();
    }

    private boolean isClosed(Address address) {
        return at(address).filter(known -> !known.isOpen()).isPresent();
    }

    private Stream<Address> open(UUID person) {
        return jdbc.sql("""
                        select * from (
                            select a.*, 0 as shared from addresses a where a.person_id = :person
                            union all
                            select a.*, 1 as shared from addresses a
                            join companions c on c.channel = a.channel and c.value = a.value
                            where c.person_id = :person) everywhere
                        where closed_at is null
                        order by shared, case when last_heard_at is null then 1 else 0 end,
                            coalesce(last_heard_at, created_at) desc, channel, value""").param("person", person).query(Addresses::row).list().stream()
                .map(KnownAddress::address);
    }

    /// Every address of someone's own, open or closed, the oldest first.
    @Transactional(readOnly = true)
    public List<KnownAddress> of(UUID person) {
        return jdbc.sql("select * from addresses where person_id = :person order by created_at, channel, value")
                .param("person", person)
                .query(Addresses::row)
                .list();
    }

    /// An address that is this transaction's alone, as it stands now.
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<KnownAddress> hold(Address address) {
        jdbc.sql("update addresses set created_at = created_at where channel = :channel and value = :value")
                .param("channel", address.channel().name())
                .param("value", address.value())
                .update();
        return at(address);
    }

    /// The number this person can be rung or texted at; empty when we know none.
    @Transactional(readOnly = true)
    public Optional<Address> number(UUID person) {
        return jdbc.sql("""
                        select * from addresses
                        where person_id = :person and closed_at is null and channel in (:phones)
                        order by coalesce(last_heard_at, created_at) desc limit 1""")
                .param("person", person)
                .param("phones", ChannelKind.names(ChannelKind::isAPhone))
                .query(Addresses::row)
                .optional()
                .map(KnownAddress::address);
    }

    /// Closes an address to everything but the confirmation of its own STOP; a phone to calls and to texts.
    ///
    /// @return false when it was closed before
    @Transactional
    public boolean optOut(Address address, Instant now) {
        var closing = "closed_at = :now, closed_for = '" + OPTED_OUT + "'";
        if (hasTwoWays(address)) {
            change(closing, "closed_at is null", address.ofTheSamePhone(), now);
        }
        return change(closing, "closed_at is null", address, now);
    }

    /// Opens an address again, whatever it was closed for: its owner is writing from there. The same phone may be rung
    /// again too, unless calls alone were ended.
    ///
    /// @return false when it was open
    @Transactional
    public boolean optIn(Address address, Instant now) {
        if (hasTwoWays(address)) {
            change(
                    "closed_at = null, closed_for = null",
                    "closed_for = '" + OPTED_OUT + "'",
                    address.ofTheSamePhone(),
                    now);
        }
        return change(
                "closed_at = null, closed_for = null, last_heard_at = :now", "closed_at is not null", address, now);
    }

    /// Rings none of someone's own phones any more; that may be the only way to reach them.
    @Transactional
    public void endCalls(UUID person, Instant now) {
        jdbc.sql("""
                        insert into addresses (channel, value, person_id, created_at)
                        select 'VOICE', value, person_id, :now from addresses
                        where person_id = :person and channel = 'SMS'
                        on conflict (channel, value) do nothing""").param("person", person).param("now", now.toEpochMilli()).update();
        jdbc.sql("""
                        update addresses set closed_at = :now, closed_for = :reason
                        where person_id = :person and channel = 'VOICE'
                            and (closed_at is null or closed_for not in ('OPTED_OUT', 'NO_CALLS'))""")
                .param("person", person)
                .param("reason", NO_CALLS)
                .param("now", now.toEpochMilli())
                .update();
    }

    private void change(String what, Address address, Instant now) {
        change(what, "1 = 1", address, now);
    }

    private boolean change(String what, String when, Address address, Instant now) {
        return jdbc.sql("update addresses set " + what + " where channel = :channel and value = :value and (" + when
                                + ")")
                        .param("now", now.toEpochMilli())
                        .param("channel", address.channel().name())
                        .param("value", address.value())
                        .update()
                == 1;
    }

    /// One row of `addresses`, alone or joined with others behind it.
    public static KnownAddress row(ResultSet row, int number) throws SQLException {
        return new KnownAddress(
                ChannelKind.valueOf(row.getString("channel")),
                row.getString("value"),
                uuid(row, "person_id"),
                instant(row, "created_at"),
                instantOrNull(row, "greeted_at"),
                instantOrNull(row, "last_heard_at"),
                instantOrNull(row, "closed_at"),
                row.getString("closed_for"));
    }
}
