package kith.community.directory;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.storage.Database;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;

/// Puts activities straight into the tables, as a feed would, around a service at home in Taunton.
public final class Noticeboard {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");
    public static final ServiceSettings SERVICE = new ServiceSettings(
            "Kith Somerset",
            "01823 000000",
            LONDON,
            "en",
            URI.create("http://localhost:8080"),
            new ServiceSettings.Home("Taunton", 51.0147, -3.1029));

    static final double METRES_IN_A_MILE = 1609.344;
    private static final double METRES_IN_A_DEGREE = 111_194.93;
    private static final Instant WRITTEN = Instant.parse("2026-01-01T00:00:00Z");

    private final Database database;

    public Noticeboard(Database database) {
        this.database = database;
    }

    /// What a test says of an activity; the rest is as usual.
    public record Notice(
            String code,
            String title,
            String summary,
            String topics,
            String venue,
            String group,
            double milesNorth,
            String cost,
            String access,
            @Nullable Integer capacity) {

        public static Notice of(String code, String title) {
            return new Notice(code, title, "", "", "Blake Hall", "", 1, "£2", "", null);
        }

        public Notice about(String newTopics) {
            return new Notice(code, title, summary, newTopics, venue, group, milesNorth, cost, access, capacity);
        }

        public Notice saying(String newSummary) {
            return new Notice(code, title, newSummary, topics, venue, group, milesNorth, cost, access, capacity);
        }

        public Notice by(String newGroup) {
            return new Notice(code, title, summary, topics, venue, newGroup, milesNorth, cost, access, capacity);
        }

        public Notice in(String newVenue) {
            return new Notice(code, title, summary, topics, newVenue, group, milesNorth, cost, access, capacity);
        }

        public Notice milesNorth(double miles) {
            return new Notice(code, title, summary, topics, venue, group, miles, cost, access, capacity);
        }

        public Notice costing(String newCost) {
            return new Notice(code, title, summary, topics, venue, group, milesNorth, newCost, access, capacity);
        }

        public Notice access(String newAccess) {
            return new Notice(code, title, summary, topics, venue, group, milesNorth, cost, newAccess, capacity);
        }

        public Notice places(int newCapacity) {
            return new Notice(code, title, summary, topics, venue, group, milesNorth, cost, access, newCapacity);
        }
    }

    /// Puts it up, taking place for an hour at each of these wall-clock times: `2027-03-04T10:00`.
    ///
    /// @return its sessions, in that order
    public List<Session> put(Notice notice, String... starts) {
        var activity = database.get(Activities.class).insert(activity(notice, group(notice.group())));
        var sessions = List.of(starts).stream()
                .map(LocalDateTime::parse)
                .map(start -> session(activity, start))
                .toList();
        sessions.forEach(database.get(Sessions.class)::insert);
        changed();
        return sessions;
    }

    /// Tells the directory that the tables have changed.
    public void changed() {
        database.get(Activities.class).markChanged();
    }

    static Activity activity(Notice notice, @Nullable UUID group) {
        return activity(notice, group, SERVICE.home().longitude());
    }

    /// @param longitude degrees
    static Activity activity(Notice notice, @Nullable UUID group, double longitude) {
        return new Activity(
                Ids.at(WRITTEN),
                notice.code(),
                "test",
                notice.code(),
                notice.title(),
                group,
                notice.summary(),
                notice.topics(),
                notice.venue(),
                "1 The Street",
                "TA1 1AA",
                SERVICE.home().latitude() + notice.milesNorth() * METRES_IN_A_MILE / METRES_IN_A_DEGREE,
                longitude,
                LocalDateTime.parse("2027-03-04T10:00"),
                LocalDateTime.parse("2027-03-04T11:00"),
                "",
                null,
                "",
                notice.capacity(),
                notice.capacity() == null ? Activity.Booking.DROP_IN : Activity.Booking.SIGN_UP,
                notice.cost(),
                notice.access(),
                "",
                false,
                WRITTEN,
                null);
    }

    private static Session session(Activity activity, LocalDateTime start) {
        var startsAt = start.atZone(LONDON).toInstant();
        return new Session(
                Ids.at(WRITTEN),
                activity.id(),
                start.toLocalDate(),
                startsAt,
                startsAt.plus(Duration.ofHours(1)),
                activity.capacity(),
                0,
                null);
    }

    private @Nullable UUID group(String name) {
        if (name.isEmpty()) {
            return null;
        }
        var groups = database.get(Groups.class);
        return groups.findByName(name)
                .orElseGet(() -> groups.insert(new Group(Ids.at(WRITTEN), name, "", null, "")))
                .id();
    }
}
