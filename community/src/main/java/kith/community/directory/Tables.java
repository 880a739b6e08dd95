package kith.community.directory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.directory.Entry.Sitting;
import kith.community.groups.Groups;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the directory reads from the tables, within the transaction of whoever asks.
@Component
class Tables {

    /// Rows that PostgreSQL's driver holds at a time.
    private static final int AT_A_TIME = 5_000;

    private final JdbcClient jdbc;
    private final Activities activities;
    private final Groups groups;

    Tables(JdbcClient jdbc, Activities activities, Groups groups) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.groups = groups;
    }

    long version() {
        return jdbc.sql("select version from directory_versions where id = 1")
                .query((row, number) -> row.getLong(1))
                .single();
    }

    /// Every activity that goes on and is not hidden, with its sessions that are not over by then, in the order of
    /// their codes.
    List<Entry> entries(Instant since) {
        var names = new HashMap<UUID, String>();
        groups.findAll().forEach(group -> names.put(group.id(), group.name()));
        var sittings = sittings(since);
        var hidden = hidden();
        return activities.findByEndedAtIsNull().stream()
                .filter(activity -> !hidden.contains(activity.id()))
                .sorted(Comparator.comparing(Activity::code))
                .map(activity -> Entry.of(
                        activity,
                        names.getOrDefault(activity.groupId(), ""),
                        sittings.getOrDefault(activity.id(), List.of())))
                .toList();
    }

    /// What nobody has confirmed for so long that it is not to be found ([kith.community.listings]).
    private Set<UUID> hidden() {
        return new HashSet<>(jdbc.sql("select activity_id from listing_checks where hidden_at is not null")
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list());
    }

    private Map<UUID, List<Sitting>> sittings(Instant since) {
        var byActivity = new HashMap<String, List<Sitting>>();
        jdbc.sql(
                        "select activity_id, id, starts_at, ends_at from sessions where cancelled_at is null and ends_at > :since")
                .param("since", since.toEpochMilli())
                .withFetchSize(AT_A_TIME)
                .query(row -> {
                    var sitting = new Sitting(UUID.fromString(row.getString(2)), row.getLong(3), row.getLong(4));
                    byActivity
                            .computeIfAbsent(row.getString(1), id -> new ArrayList<>())
                            .add(sitting);
                });
        var byId = new HashMap<UUID, List<Sitting>>();
        byActivity.forEach((id, list) -> byId.put(UUID.fromString(id), list));
        return byId;
    }

    /// The sessions that have no places left now, of those that end after `from` and start before `to`.
    Set<UUID> full(Instant from, Instant to) {
        return new HashSet<>(jdbc.sql("""
                        select id from sessions where taken >= capacity and ends_at > :from and starts_at < :to
                        """)
                .param("from", from.toEpochMilli())
                .param("to", to.toEpochMilli())
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .list());
    }
}
