package kith.community.broadcasts;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.uuid;
import static kith.community.storage.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.groups.Group;
import kith.community.groups.Hears;
import kith.community.groups.Leading;
import kith.community.groups.Memberships;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Who is in an [Audience], and what a leader may choose one from.
@Repository
class Audiences {

    /// Invitations go to people who live so near, as the crow flies: some ten miles.
    static final int NEAR_METRES = 16_000;

    private static final double METRES_PER_DEGREE = 111_320;
    private static final Duration AHEAD = Duration.ofDays(28);
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final Leading leading;
    private final Memberships memberships;
    private final ServiceSettings service;

    Audiences(JdbcClient jdbc, Leading leading, Memberships memberships, ServiceSettings service) {
        this.jdbc = jdbc;
        this.leading = leading;
        this.memberships = memberships;
        this.service = service;
    }

    @Transactional(readOnly = true)
    public Addressing of(UUID leader, Instant now) {
        var groups = leading.groupsLedBy(leader);
        return new Addressing(groups, sessions(groups.stream().map(Group::id).toList(), now));
    }

    private List<Addressing.Upcoming> sessions(List<UUID> groups, Instant now) {
        return jdbc.sql("""
                        select s.id, a.circle_id, a.code, a.title, s.starts_at
                        from sessions s join activities a on a.id = s.activity_id
                        where a.circle_id in (:groups) and a.ended_at is null and s.cancelled_at is null
                          and s.ends_at > :now and s.starts_at < :until
                        order by s.starts_at, a.title, s.id""")
                .param("groups", groups.isEmpty() ? List.of(NOBODY) : groups)
                .param("now", now.toEpochMilli())
                .param("until", now.plus(AHEAD).toEpochMilli())
                .query(this::upcoming)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Addressing.Upcoming> session(UUID session) {
        return jdbc.sql("""
                        select s.id, a.circle_id, a.code, a.title, s.starts_at
                        from sessions s join activities a on a.id = s.activity_id where s.id = ?""").param(session).query(this::upcoming).optional();
    }

    private Addressing.Upcoming upcoming(ResultSet row, int number) throws SQLException {
        var starts = instant(row, "starts_at");
        return new Addressing.Upcoming(
                uuid(row, "id"),
                uuidOrNull(row, "circle_id"),
                row.getString("code"),
                row.getString("title"),
                starts,
                starts.atZone(service.timeZone()).toLocalDate());
    }

    /// Everyone in it but the leader, in no order that means anything.
    @Transactional(readOnly = true)
    public List<Recipient> recipients(Audience audience, UUID leader, Instant now) {
        return switch (audience.kind()) {
            case EVERYONE ->
                members(leading.groupsLedBy(leader).stream().map(Group::id).toList(), leader, now);
            case GROUP -> members(List.of(about(audience)), leader, now);
            case SESSION -> recipients("""
                    select distinct u.person_id from sign_ups u
                    where u.session_id in (:about) and u.state = 'BOOKED' and u.ended_at is null
                    """, List.of(about(audience)), leader, now);
            case NEAR -> near(about(audience), leader, now);
        };
    }

    private static UUID about(Audience audience) {
        if (audience.about() == null) {
            throw new IllegalArgumentException("An audience of kind " + audience.kind() + " is about something.");
        }
        return audience.about();
    }

    /// How many belong to an audience's groups and want to hear only of meet-ups they have a place at: they are not in
    /// it.
    @Transactional(readOnly = true)
    public int meetUpsOnly(Audience audience, UUID leader) {
        return switch (audience.kind()) {
            case EVERYONE ->
                leading.groupsLedBy(leader).stream()
                        .mapToInt(group -> memberships.count(group.id(), Hears.MEET_UPS))
                        .sum();
            case GROUP -> memberships.count(about(audience), Hears.MEET_UPS);
            case SESSION, NEAR -> 0;
        };
    }

    private List<Recipient> members(List<UUID> groups, UUID leader, Instant now) {
        return recipients("""
                select distinct m.person_id from memberships m
                where m.circle_id in (:about) and m.left_at is null and m.hears = 'EVERYTHING'
                """, groups.isEmpty() ? List.of(NOBODY) : groups, leader, now);
    }

    /// A box around each place where the group meets, and then only who agreed.
    private List<Recipient> near(UUID group, UUID leader, Instant now) {
        double latitude = NEAR_METRES / METRES_PER_DEGREE;
        var sql = """
                select distinct p.id as person_id from people p, activities a
                where a.circle_id in (:about) and a.ended_at is null
                  and p.latitude between a.latitude - %1$f and a.latitude + %1$f
                  and p.longitude between a.longitude - %2$f and a.longitude + %2$f
                  and not exists (
                    select 1 from memberships m
                    where m.circle_id = a.circle_id and m.person_id = p.id and m.left_at is null)
                """;
        var box = String.format(
                Locale.ROOT,
                sql,
                latitude,
                latitude / Math.cos(Math.toRadians(service.home().latitude())));
        return recipients(box, List.of(group), leader, now).stream()
                .filter(Recipient::agreed)
                .toList();
    }

    /// As [kith.community.people.Addresses#toWriteTo], for many at once.
    private List<Recipient> recipients(String who, List<UUID> about, UUID leader, Instant now) {
        return jdbc.sql("""
                        with audience as (%s),
                        ways as (
                            select a.person_id, a.channel, a.value, 0 as shared, a.last_heard_at, a.created_at
                            from audience u join addresses a on a.person_id = u.person_id
                            where a.closed_at is null and a.channel not in (:spoken)
                            union all
                            select c.person_id, a.channel, a.value, 1 as shared, a.last_heard_at, a.created_at
                            from audience u join companions c on c.person_id = u.person_id
                            join addresses a on a.channel = c.channel and a.value = c.value
                            where a.closed_at is null and a.channel not in (:spoken)),
                        best as (
                            select ways.*, row_number() over (partition by person_id order by shared,
                                case when last_heard_at is null then 1 else 0 end,
                                coalesce(last_heard_at, created_at) desc) as place from ways)
                        select p.id, p.first_name, p.language, b.channel, b.value,
                            (select max(a.closed_for) from addresses a where a.person_id = p.id) as closed_for,
                            case when exists (
                                select 1 from pauses z where z.person_id = p.id and z.until > :now)
                                then 1 else 0 end as paused,
                            case when (
                                select c.given from consents c
                                where c.person_id = p.id and c.channel = b.channel and c.purpose = 'NEWS'
                                order by c.at desc, c.id desc limit 1) = true then 1 else 0 end as agreed
                        from audience u join people p on p.id = u.person_id
                        left join best b on b.person_id = p.id and b.place = 1
                        where p.id <> :leader
                        order by p.first_name, p.id""".formatted(who))
                .param("about", about)
                .param("leader", leader)
                .param("spoken", ChannelKind.names(ChannelKind::isSpoken))
                .param("now", now.toEpochMilli())
                .query(Audiences::recipient)
                .list();
    }

    private static Recipient recipient(ResultSet row, int number) throws SQLException {
        var channel = row.getString("channel");
        return new Recipient(
                uuid(row, "id"),
                row.getString("first_name"),
                row.getString("language"),
                channel == null ? null : new Address(ChannelKind.valueOf(channel), row.getString("value")),
                row.getString("closed_for"),
                row.getInt("paused") > 0,
                row.getInt("agreed") > 0);
    }
}
