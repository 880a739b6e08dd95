package kith.community.listings;

import static kith.community.storage.Columns.instant;
import static kith.community.storage.Columns.instantOrNull;
import static kith.community.storage.Columns.uuid;
import static kith.community.storage.Columns.uuidOrNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.ServiceSettings;
import kith.community.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What is listed, and when there was last a sign that it is right.
@Repository
public class Listings {

    private static final String SIGNS = """
            select a.id, a.title, a.circle_id, a.venue, a.checked_at, s.renewed_at, c.confirmed_at, c.wrong_at,
                c.warned_at, c.hidden_at, %s as next_at
            from activities a
            left join listing_sources s on s.source = a.source
            left join listing_checks c on c.activity_id = a.id
            """;

    private static final String NEXT = """
            (select min(z.starts_at) from sessions z
             where z.activity_id = a.id and z.cancelled_at is null and z.starts_at > :now)""";

    private final JdbcClient jdbc;
    private final ListingSettings settings;
    private final ServiceSettings service;

    Listings(JdbcClient jdbc, ListingSettings settings, ServiceSettings service) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.service = service;
    }

    /// All that is still to come, what was checked longest ago first.
    @Transactional(readOnly = true)
    public List<Listed> all(Instant now) {
        return jdbc
                .sql("select * from (" + SIGNS.formatted(NEXT)
                        + " where a.ended_at is null) listed where next_at is not null order by title, id")
                .param("now", now.toEpochMilli())
                .query(Listings::listed)
                .list()
                .stream()
                .sorted((a, b) -> a.sign().compareTo(b.sign()))
                .toList();
    }

    /// One of them.
    Optional<Listed> find(UUID activity, Instant now) {
        return jdbc.sql("select * from (" + SIGNS.formatted(NEXT)
                        + " where a.ended_at is null and a.id = :activity) listed where next_at is not null")
                .param("now", now.toEpochMilli())
                .param("activity", activity)
                .query(Listings::listed)
                .optional();
    }

    /// How far each of these can be relied on.
    @Transactional(readOnly = true)
    public Map<UUID, Checked> of(Collection<UUID> activities, Instant now) {
        var all = new HashMap<UUID, Checked>();
        if (!activities.isEmpty()) {
            jdbc.sql(SIGNS.formatted("0") + " where a.id in (:activities)")
                    .param("activities", activities)
                    .query((row, _) -> Map.entry(uuid(row, "id"), checked(row, now)))
                    .list()
                    .forEach(each -> all.put(each.getKey(), each.getValue()));
        }
        return all;
    }

    private Checked checked(ResultSet row, Instant now) throws SQLException {
        var sign = sign(row);
        var confirmed = instantOrNull(row, "confirmed_at");
        return settings.isDoubted(sign, now) || instantOrNull(row, "wrong_at") != null
                ? new Checked(null, day(sign))
                : new Checked(confirmed == null ? null : day(confirmed), null);
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, service.timeZone());
    }

    private static Listed listed(ResultSet row, int number) throws SQLException {
        return new Listed(
                uuid(row, "id"),
                row.getString("title"),
                uuidOrNull(row, "circle_id"),
                row.getString("venue"),
                instant(row, "next_at"),
                sign(row),
                instantOrNull(row, "wrong_at"),
                instantOrNull(row, "warned_at"),
                instantOrNull(row, "hidden_at"));
    }

    private static Instant sign(ResultSet row) throws SQLException {
        return Stream.of(
                        instantOrNull(row, "checked_at"),
                        instantOrNull(row, "renewed_at"),
                        instantOrNull(row, "confirmed_at"))
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /// A feed came with something new in it.
    @Transactional
    public void renewed(String source, Instant now) {
        jdbc.sql("""
                        insert into listing_sources (source, renewed_at) values (:source, :now)
                        on conflict (source) do update set renewed_at = excluded.renewed_at""").param("source", source).param("now", now.toEpochMilli()).update();
    }

    void confirmed(UUID activity, Instant now) {
        set(activity, "confirmed_at", now);
        jdbc.sql("""
                        update listing_checks set wrong_at = null, over_at = null, warned_at = null, hidden_at = null
                        where activity_id = ?""").param(activity).update();
    }

    void wrong(UUID activity, Instant now) {
        set(activity, "wrong_at", now);
    }

    void over(UUID activity, Instant now) {
        set(activity, "wrong_at", now);
        set(activity, "over_at", now);
        set(activity, "hidden_at", now);
    }

    void warned(UUID activity, Instant now) {
        set(activity, "warned_at", now);
    }

    void hidden(UUID activity, Instant now) {
        set(activity, "hidden_at", now);
    }

    /// Its feed has come anew: nothing is held against it any more, unless someone said that it has ended.
    ///
    /// @return whether it was hidden
    boolean shown(UUID activity) {
        return jdbc.sql("""
                        update listing_checks set hidden_at = null, warned_at = null
                        where activity_id = ? and over_at is null and hidden_at is not null""").param(activity).update() == 1;
    }

    private void set(UUID activity, String column, Instant now) {
        jdbc.sql("insert into listing_checks (activity_id, " + column + ") values (:activity, :now)"
                        + " on conflict (activity_id) do update set " + column + " = excluded." + column)
                .param("activity", activity)
                .param("now", now.toEpochMilli())
                .update();
    }

    /// Keeps what a message asks about, in the order of its numbers.
    UUID round(List<UUID> activities, Instant now) {
        var id = Ids.at(now);
        int number = 0;
        for (UUID activity : activities) {
            jdbc.sql("insert into listing_rounds (id, number, activity_id) values (?, ?, ?)")
                    .params(id, ++number, activity)
                    .update();
        }
        return id;
    }

    List<UUID> ofRound(UUID round) {
        return jdbc.sql("select activity_id from listing_rounds where id = ? order by number")
                .param(round)
                .query((row, _) -> uuid(row, "activity_id"))
                .list();
    }
}
