package kith.scheduler.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.groups.Groups;
import kith.community.listings.ListingSettings;
import kith.community.listings.Listings;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The demonstration as it stands in `config/demo`.
class DemonstrationTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    Path folder;

    private Database database;
    private Activities activities;

    @BeforeEach
    void startTheDemonstration() {
        open(Mode.DEMO);
    }

    private void open(Mode mode) {
        database = Databases.sqlite(folder, beans(mode));
        activities = database.get(Activities.class);
    }

    private static Object[] beans(Mode mode) {
        return SigningUpBeans.in(
                mode,
                Timetable.class,
                FeedImport.class,
                Listings.class,
                new ListingSettings(Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(180)),
                Demonstration.class,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void theActivitiesAreReadWithoutAWordOfComplaint() {
        var report = database.get(FeedRuns.class)
                .findFirstByFeedOrderByStartedAtDescIdDesc("demo")
                .orElseThrow();

        assertThat(report.problems()).isEmpty();
        assertThat(report.added()).isGreaterThanOrEqualTo(70);
        assertThat(database.get(Groups.class).findAll()).hasSizeGreaterThanOrEqualTo(12);
        assertThat(activities.findByCode("WALK7"))
                .get()
                .extracting(Activity::title)
                .isEqualTo("Riverside walk");
    }

    @Test
    void somethingIsOnEveryDayAndEveryEveningOfEveryWeek() {
        var week = Duration.ofDays(7);
        for (var from = NOW; from.isBefore(NOW.plus(Duration.ofDays(300))); from = from.plus(week)) {
            var starts = startsBetween(from, from.plus(week));
            assertThat(starts.stream().map(Instant::toString).count()).isGreaterThan(50);
            assertThat(days(starts, 0)).as("days from %s", from).containsExactlyInAnyOrder(DayOfWeek.values());
            assertThat(days(starts, 17)).as("evenings from %s", from).hasSizeGreaterThanOrEqualTo(6);
        }
    }

    @Test
    void residentsAreBookedAndSomeSessionsAreFull() {
        var ana = database.get(Addresses.class)
                .at(new Address(ChannelKind.TELEGRAM, "700900103"))
                .orElseThrow();
        var cooking =
                activities.findBySourceAndSourceId("demo", "cooking-bridgwater").orElseThrow();

        assertThat(database.get(SigningUp.class).upcoming(ana.personId(), NOW)).hasSize(2);
        assertThat(database.get(Sessions.class)
                        .nextOf(cooking.id(), NOW)
                        .getFirst()
                        .placesLeft())
                .isZero();
        assertThat(count("select count(*) from people")).isEqualTo(16);
        assertThat(count("select count(*) from addresses where greeted_at is null"))
                .isZero();
    }

    @Test
    void startingAgainAddsNothingAndUndoesNothing() {
        var ana = database.get(Addresses.class)
                .at(new Address(ChannelKind.TELEGRAM, "700900103"))
                .orElseThrow();
        var booking =
                database.get(SigningUp.class).upcoming(ana.personId(), NOW).getFirst();
        database.get(SigningUp.class).leave(ana.personId(), booking.signUp().id(), NOW);
        var before = count("select count(*) from sign_ups");

        database.get(Demonstration.class).fill(NOW.plusSeconds(60));

        assertThat(count("select count(*) from people")).isEqualTo(16);
        assertThat(count("select count(*) from sign_ups")).isEqualTo(before);
    }

    @Test
    void twoNodesThatStartTogetherFillItOnce() throws Exception {
        database.close();
        database = Databases.postgres(beans(Mode.LIVE));
        var demonstration = database.get(Demonstration.class);
        Callable<Void> start = () -> {
            demonstration.fill(NOW);
            return null;
        };

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var node : nodes.invokeAll(List.of(start, start))) {
                node.get();
            }
        }

        assertThat(count("select count(*) from people")).isEqualTo(16);
        assertThat(count("select count(*) from feed_runs where outcome = 'IMPORTED'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from people where id not in (select person_id from addresses)"))
                .isZero();
    }

    @Test
    void inAnyOtherModeThereIsNone() {
        database.close();
        folder = folder.resolve("live");
        open(Mode.LIVE);

        assertThat(count("select count(*) from activities")).isZero();
        assertThat(count("select count(*) from people")).isZero();
    }

    private Set<DayOfWeek> days(List<Instant> starts, int fromHour) {
        return starts.stream()
                .map(start -> start.atZone(LONDON))
                .filter(start -> start.getHour() >= fromHour)
                .map(start -> start.getDayOfWeek())
                .collect(Collectors.toSet());
    }

    private List<Instant> startsBetween(Instant from, Instant to) {
        return database
                .jdbc()
                .sql("select starts_at from sessions where starts_at >= ? and starts_at < ?")
                .params(from.toEpochMilli(), to.toEpochMilli())
                .query(Long.class)
                .list()
                .stream()
                .map(Instant::ofEpochMilli)
                .toList();
    }

    private int count(String sql) {
        return database.jdbc().sql(sql).query(Integer.class).single();
    }
}
