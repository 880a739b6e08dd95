package kith.scheduler.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.BiFunction;
import kith.community.about.ServiceSettings;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Listing;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.listings.ListingSettings;
import kith.community.listings.Listings;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.scheduler.feeds.FeedRun.Outcome;
import kith.scheduler.feeds.FeedSettings.Feed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/// What reading a feed again and again does to the activities, on every database.
@OnEachDatabase
class FeedImportContract {

    private static final Instant NOW = Instant.parse("2026-10-05T12:00:00Z");
    private static final String HEADER = "id,title,venue,latitude,longitude,starts,ends,repeats,capacity,booking\n";

    @TempDir
    Path folder;

    @Parameter
    DatabaseKind on;

    private Database database;
    private FeedImport feedImport;
    private Activities activities;
    private Path file;
    private Feed feed;

    @BeforeEach
    void openDatabase() {
        var home = new ServiceSettings.Home("Taunton", 51.0, -3.1);
        var zone = ZoneId.of("Europe/London");
        var settings = new ServiceSettings("Kith", "01823 000000", zone, "en", URI.create("http://localhost"), home);
        file = folder.resolve("activities.csv");
        feed = new Feed("council", FeedSettings.Type.CSV, file.toUri(), Duration.ofHours(1));
        database = on.open(
                Timetable.class,
                FeedImport.class,
                Listings.class,
                new ListingSettings(Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(180)),
                Feeds.class,
                RollForward.class,
                settings,
                new FeedSettings(List.of(feed)));
        feedImport = database.get(FeedImport.class);
        activities = database.get(Activities.class);
    }

    @Test
    void theGoodLinesAreImportedAndTheBadOnesReported() throws IOException {
        write(HEADER + line("a") + line("b").replace("51.2", "100") + line("c"));

        var run = run();

        assertThat(run.outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(run.added()).isEqualTo(2);
        assertThat(run.problems())
                .isEqualTo(
                        "activities.csv, line 3, column latitude (4): 100 is no latitude; it lies between -90 and 90");
        assertThat(live()).containsExactly("a", "c");
        assertThat(database.get(FeedRuns.class).findFirstByFeedOrderByStartedAtDescIdDesc("council"))
                .contains(run);
    }

    @Test
    void theSameFileAgainIsNotEvenLookedAt() throws IOException {
        write(HEADER + line("a"));
        run();
        var before = activities.findBySourceAndEndedAtIsNull("council");

        var again = run();

        assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(activities.findBySourceAndEndedAtIsNull("council")).isEqualTo(before);
    }

    @Test
    void whatALeaderMadeIsNotEndedBecauseNoFeedListsIt() throws IOException {
        write(HEADER + line("a") + line("b") + line("c"));
        run();
        var listed = activities.findBySourceAndSourceId("council", "a").orElseThrow();
        database.get(Timetable.class).publish(madeByChat(listed), NOW);

        write(HEADER + line("a") + line("b"));
        assertThat(run().ended()).isEqualTo(1);

        assertThat(activities.findBySourceAndEndedAtIsNull("staff")).hasSize(1);
    }

    @Test
    void aSessionThatALeaderCancelledOrMovedStaysSoWhenTheFileIsReadAgain() throws IOException {
        write(HEADER + line("a") + line("b"));
        run();
        var sessions = database.get(Sessions.class);
        var walk = activities.findBySourceAndSourceId("council", "a").orElseThrow();
        var next = sessions.nextOf(walk.id(), NOW);
        var timetable = database.get(Timetable.class);
        timetable.cancelSession(next.get(0).id(), "flooded", NOW);
        var later = next.get(1).startsAt().plus(Duration.ofDays(1));
        timetable.moveSession(next.get(1).id(), later, later.plus(Duration.ofHours(1)), null, NOW);

        write(HEADER + line("a") + line("b").replace("10:00", "11:00"));
        assertThat(run().changed()).isEqualTo(1);

        assertThat(sessions.findById(next.get(0).id()).orElseThrow().cancelledAt())
                .isNotNull();
        assertThat(sessions.findById(next.get(1).id()).orElseThrow().startsAt()).isEqualTo(later);
    }

    private static Listing madeByChat(Activity like) {
        return new Listing(
                "staff",
                "made",
                "Coffee",
                "",
                "",
                "",
                like.venue(),
                "",
                like.postcode(),
                like.latitude(),
                like.longitude(),
                like.starts(),
                like.ends(),
                "FREQ=WEEKLY",
                null,
                "",
                null,
                Activity.Booking.DROP_IN,
                "free",
                "",
                "");
    }

    @Test
    void onlyWhatChangedIsWritten() throws IOException {
        write(HEADER + line("a") + line("b") + line("c"));
        run();
        long version = version();
        write(HEADER + line("c") + line("a") + line("b").replace("10:00", "11:00") + line("d"));

        var run = run();

        assertThat(run)
                .extracting(FeedRun::added, FeedRun::changed, FeedRun::unchanged, FeedRun::ended)
                .containsExactly(1, 1, 2, 0);
        assertThat(version()).isEqualTo(version + 2);
    }

    @Test
    void aLineThatIsGoneEndsItsActivityAndOneThatComesBackHasItsCodeBack() throws IOException {
        write(HEADER + line("a") + line("b") + line("c"));
        run();
        var code =
                activities.findBySourceAndSourceId("council", "b").orElseThrow().code();

        write(HEADER + line("a") + line("c"));
        assertThat(run().ended()).isEqualTo(1);
        assertThat(live()).containsExactly("a", "c");
        write(HEADER + line("a") + line("b") + line("c"));
        assertThat(run().changed()).isEqualTo(1);

        assertThat(live()).containsExactly("a", "b", "c");
        assertThat(activities.findByCode(code))
                .get()
                .extracting(Activity::sourceId)
                .isEqualTo("b");
    }

    @Test
    void aBadLineDoesNotEndItsActivity() throws IOException {
        write(HEADER + line("a") + line("b") + line("c"));
        run();
        write(HEADER + line("a") + line("b").replace("51.2", "north"));

        var run = run();

        assertThat(run.ended()).isEqualTo(1);
        assertThat(live()).containsExactly("a", "b");
    }

    @Test
    void whileALineCannotBeReadAtAllNothingIsEnded() throws IOException {
        write(HEADER + line("a") + line("b") + line("c"));
        run();
        write(HEADER + line("a") + line("b").replace("The Green", "\"The Green"));

        var run = run();

        assertThat(run.ended()).isZero();
        assertThat(run.problems()).contains("line 3, column venue (3)").contains("None was ended");
        assertThat(live()).containsExactly("a", "b", "c");
    }

    @Test
    void halfAFileEndsNothingUntilItIsReadTheSameAgain() throws IOException {
        write(HEADER + line("a") + line("b") + line("c") + line("d") + line("e"));
        run();
        write(HEADER + line("a") + line("b"));

        var held = run();
        assertThat(held.outcome()).isEqualTo(Outcome.HELD);
        assertThat(held.problems()).startsWith("3 of 5 activities are no longer listed. None was ended");
        assertThat(live()).hasSize(5);

        assertThat(run().ended()).isEqualTo(3);
        assertThat(live()).containsExactly("a", "b");
        assertThat(run().outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void halfAFileThatIsWholeAgainIsForgotten() throws IOException {
        write(HEADER + line("a") + line("b") + line("c"));
        run();
        write(HEADER + line("a"));
        run();
        write(HEADER + line("a") + line("b") + line("c"));

        assertThat(run()).extracting(FeedRun::outcome, FeedRun::unchanged).containsExactly(Outcome.IMPORTED, 3);
        assertThat(live()).containsExactly("a", "b", "c");
    }

    @Test
    void whatIsNoActivitiesFileChangesNothing() throws IOException {
        write(HEADER + line("a") + line("b"));
        run();

        for (var text :
                List.of("", HEADER, "<!DOCTYPE html>\n<p>Sorry", "id,name\n1,x\n", "\0\0\0", "PK\u0003\u0004")) {
            write(text);
            for (int twice = 0; twice < 2; twice++) {
                var run = run();
                assertThat(run.outcome()).as(text).isEqualTo(Outcome.FAILED);
                assertThat(run.problems()).as(text).startsWith("activities.csv");
            }
        }
        Files.delete(file);
        assertThat(run().problems()).startsWith("activities.csv: there is no file");

        assertThat(live()).containsExactly("a", "b");
    }

    @Test
    void aFeedOverTheNetIsAskedForChangesAndItsFailuresChangeNothing() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/activities.csv", exchange -> {
            var known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            var body = (HEADER + line("a")).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : body.length);
            if (!known) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
        server.start();
        // The file stands for the address in the settings; only https: is allowed there.
        var at = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/activities.csv");
        var web = new Fetching(10_000, Duration.ofSeconds(5), _ -> false);
        BiFunction<URI, FeedRun, Fetched> fetch = (_, previous) -> web.fetch(at, previous);
        assertThat(feedImport.run(feed, fetch, NOW).outcome()).isEqualTo(Outcome.IMPORTED);
        assertThat(feedImport.run(feed, fetch, NOW.plusSeconds(1)).outcome()).isEqualTo(Outcome.UNCHANGED);
        server.stop(0);
        assertThat(feedImport.run(feed, fetch, NOW.plusSeconds(2)).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(live()).containsExactly("a");
    }

    @Test
    void manyActivitiesAreImportedInBatches() throws IOException {
        var text = new StringBuilder(HEADER);
        for (int i = 0; i < 61; i++) {
            text.append(line("id" + i));
        }
        write(text.toString());

        assertThat(run().added()).isEqualTo(61);
        assertThat(live()).hasSize(61);
        assertThat(activities.findBySourceAndEndedAtIsNull("council"))
                .extracting(Activity::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void theDutyReadsAFeedWhenItIsDueAndSurvivesABrokenOne() throws IOException {
        var duty = database.get(Feeds.class);
        duty.due(NOW).forEach(name -> duty.read(name, NOW));
        assertThat(live()).isEmpty();
        write(HEADER + line("a"));

        assertThat(duty.due(NOW.plusSeconds(3599))).isEmpty();
        assertThat(live()).isEmpty();
        assertThat(duty.due(NOW.plusSeconds(3600))).containsExactly("council");
        duty.read("council", NOW.plusSeconds(3600));
        assertThat(live()).containsExactly("a");
    }

    @Test
    void theDutyRollsSessionsForward() throws IOException {
        write(HEADER + line("a") + line("b"));
        run();
        long before = sessions();

        var rolling = database.get(RollForward.class);
        rolling.repeating().forEach(each -> rolling.roll(each, NOW.plus(Duration.ofDays(14))));

        assertThat(sessions()).isEqualTo(before + 4);
    }

    @Test
    void readingsWithoutNewsDoNotPileUp() throws IOException {
        write(HEADER + line("a"));
        for (int i = 0; i < 10; i++) {
            run();
        }
        assertThat(database.jdbc()
                        .sql("select count(*) from feed_runs")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    private int runs;

    private FeedRun run() {
        return feedImport.run(feed, NOW.plusSeconds(runs++));
    }

    private void write(String text) throws IOException {
        Files.writeString(file, text);
    }

    private List<String> live() {
        return activities.findBySourceAndEndedAtIsNull("council").stream()
                .map(Activity::sourceId)
                .sorted()
                .toList();
    }

    private long version() {
        return database.jdbc()
                .sql("select version from directory_versions")
                .query(Long.class)
                .single();
    }

    private long sessions() {
        return database.jdbc()
                .sql("select count(*) from sessions")
                .query(Long.class)
                .single();
    }

    private static String line(String id) {
        return id + ",Riverside walk,The Green,51.2,-2.6,2026-10-06T10:00,2026-10-06T12:00,weekly,8,sign-up\n";
    }
}
