package kith.community.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import kith.community.directory.Noticeboard.Notice;
import kith.community.directory.Wish.Only;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// What people find, alike on every database.
@OnEachDatabase
class DirectoryContract {

    /// A Tuesday.
    static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");

    static final Instant NEXT_WEEK = NOW.plus(Duration.ofDays(7));

    @Parameter
    DatabaseKind on;

    Database database;
    Noticeboard board;
    Directory directory;

    @BeforeEach
    void openDatabase() {
        database = on.open(Directory.class, Editions.class, Tables.class, Noticeboard.SERVICE, DirectoryBeans.TOPICS);
        board = new Noticeboard(database);
        directory = database.get(Directory.class);
    }

    @Test
    void nearAndSoonComesFirst() {
        board.put(Notice.of("FAR1", "Far today").milesNorth(9), "2027-03-02T10:00");
        board.put(Notice.of("NEAR1", "Near next week").milesNorth(1), "2027-03-09T08:00");
        board.put(Notice.of("TODAY1", "Three miles today").milesNorth(3), "2027-03-02T10:00");
        board.put(Notice.of("CLOSE1", "Close tomorrow").milesNorth(0.2), "2027-03-03T10:00");

        assertThat(codes(wish())).containsExactly("CLOSE1", "TODAY1", "NEAR1", "FAR1");
    }

    @Test
    void anActivityIsFoundOnceAtItsFirstSessionThatFits() {
        var sessions =
                board.put(Notice.of("WALK7", "Walk"), "2027-03-01T10:00", "2027-03-03T10:00", "2027-03-05T10:00");

        var finds = directory.search(wish(), NOW).list();

        assertThat(finds).singleElement().satisfies(find -> {
            assertThat(find.session()).isEqualTo(sessions.get(1));
            assertThat(find.activity().code()).isEqualTo("WALK7");
            assertThat(find.metres()).isEqualTo(1609);
        });
    }

    @Test
    void theEdgesOfTimeAreWhatEndsAfterTheBeginningAndStartsBeforeTheEnd() {
        board.put(Notice.of("OVER1", "Ends as it begins"), "2027-03-02T08:00");
        board.put(Notice.of("ON1", "Is going on"), "2027-03-02T08:01");
        board.put(Notice.of("LAST1", "Starts just before the end"), "2027-03-09T08:59");
        board.put(Notice.of("LATE1", "Starts at the end"), "2027-03-09T09:00");

        assertThat(codes(wish())).containsExactly("ON1", "LAST1");
    }

    @Test
    void whatIsOverByNowIsNotFoundAlsoWhenTheWholeDayWasAskedFor() {
        board.put(Notice.of("OVER1", "Early"), "2027-03-02T07:00");
        board.put(Notice.of("ON1", "Later"), "2027-03-02T12:00");

        var today = wish(Instant.parse("2027-03-02T00:00:00Z"), Instant.parse("2027-03-03T00:00:00Z"));
        assertThat(codes(today)).containsExactly("ON1");
    }

    @Test
    void distanceIsALimit() {
        board.put(Notice.of("IN1", "In").milesNorth(4.99), "2027-03-03T10:00");
        board.put(Notice.of("OUT1", "Out").milesNorth(5.01), "2027-03-03T10:00");
        board.put(Notice.of("SOUTH1", "South").milesNorth(-5.01), "2027-03-03T10:00");

        assertThat(codes(wish(5))).containsExactly("IN1");
    }

    @Test
    void hoursAreThoseOfTheWallClockOnBothSidesOfBothClockChanges() {
        var mornings = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.of(9, 0), LocalTime.of(10, 0));
        for (var sunday : List.of("2026-10-25", "2027-03-28")) {
            var day = java.time.LocalDate.parse(sunday);
            board.put(Notice.of("A" + day.getYear(), "Before"), day.minusDays(1) + "T09:30");
            board.put(Notice.of("B" + day.getYear(), "On the day"), day + "T09:30");
            board.put(Notice.of("C" + day.getYear(), "Too late"), day + "T10:00", day.minusDays(1) + "T10:00");
            board.put(Notice.of("D" + day.getYear(), "Too early"), day + "T08:59", day.minusDays(1) + "T08:59");
            var from = day.minusDays(1).atStartOfDay(Noticeboard.LONDON).toInstant();
            var wish = with(mornings, wish(from, from.plus(Duration.ofDays(3))));

            assertThat(directory.search(wish, from).list())
                    .extracting(find -> find.activity().code())
                    .containsExactly("A" + day.getYear(), "B" + day.getYear());
        }
    }

    @Test
    void anHourThatComesTwiceIsSearchedTwice() {
        board.put(Notice.of("BATS1", "Bat walk"), "2026-10-25T01:30");
        var summerHalfPastOne = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(directory
                        .search(wish(summerHalfPastOne, NEXT_WEEK), summerHalfPastOne)
                        .list())
                .hasSize(1);
        var winterHalfPastOne = summerHalfPastOne.plus(Duration.ofHours(1));
        assertThat(directory
                        .search(wish(winterHalfPastOne, NEXT_WEEK), winterHalfPastOne)
                        .list())
                .isEmpty();
    }

    @Test
    void onASuitableDayALaterSessionIsFound() {
        board.put(Notice.of("YOGA1", "Yoga"), "2027-03-03T10:00", "2027-03-04T19:00");
        var thursdays = new Hours(Set.of(DayOfWeek.THURSDAY), LocalTime.MIN, LocalTime.MAX);

        assertThat(directory.search(with(thursdays, wish()), NOW).list())
                .extracting(find -> find.session().occursOn().toString())
                .containsExactly("2027-03-04");
    }

    @Test
    void freeAndStepFreeAreFilters() {
        board.put(
                Notice.of("BOTH1", "Both").costing("Free, bring a cup").access("Step-free, loop"), "2027-03-03T10:00");
        board.put(Notice.of("FREE1", "Free").costing("free").milesNorth(2), "2027-03-03T10:00");
        board.put(Notice.of("STEP1", "Step").access("step-free").milesNorth(3), "2027-03-03T10:00");

        assertThat(codes(only(Only.FREE))).containsExactly("BOTH1", "FREE1");
        assertThat(codes(only(Only.STEP_FREE))).containsExactly("BOTH1", "STEP1");
        assertThat(codes(only(Only.FREE, Only.STEP_FREE))).containsExactly("BOTH1");
    }

    @Test
    void placesLeftAreReadAtThisMomentAndAFullSessionGivesWayToTheNext() {
        var sessions = board.put(Notice.of("LUNCH1", "Lunch").places(2), "2027-03-03T12:00", "2027-03-04T12:00");
        board.put(Notice.of("WALK1", "As many as come").milesNorth(9), "2027-03-03T10:00");
        assertThat(directory.search(only(Only.PLACES_LEFT), NOW).list())
                .first()
                .extracting(Find::session)
                .isEqualTo(sessions.getFirst());

        taken(sessions.getFirst().id(), 2);

        assertThat(directory.search(only(Only.PLACES_LEFT), NOW).list())
                .first()
                .extracting(Find::session)
                .isEqualTo(sessions.getLast());
        assertThat(directory.search(wish(), NOW).list()).first().satisfies(find -> {
            assertThat(find.session().id()).isEqualTo(sessions.getFirst().id());
            assertThat(find.session().placesLeft()).isZero();
        });
        taken(sessions.getLast().id(), 2);
        assertThat(codes(only(Only.PLACES_LEFT))).containsExactly("WALK1");
    }

    @Test
    void pagesFollowEachOtherWithoutRepeatsAndTheLastSaysSo() {
        for (int i = 0; i < 23; i++) {
            board.put(Notice.of("SAME" + i, "Alike"), "2027-03-03T10:00");
        }
        var seen = new ArrayList<String>();
        for (int skip = 0; skip < 23; skip += 5) {
            var finds = directory.search(page(skip, 5), NOW.plusSeconds(skip));
            finds.list().forEach(find -> seen.add(find.activity().code()));
            assertThat(finds.more()).isEqualTo(skip < 20);
        }
        assertThat(seen).hasSize(23).doesNotHaveDuplicates().isSorted();
        assertThat(directory.search(page(25, 5), NOW)).isEqualTo(new Finds(List.of(), false, false));
    }

    @Test
    void whatIsCommittedIsFoundAndWhatHasEndedOrIsCancelledIsGone() {
        assertThat(codes(wish())).isEmpty();
        var walk = board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00", "2027-03-04T10:00");
        assertThat(codes(wish())).containsExactly("WALK7");

        database.jdbc()
                .sql("update sessions set cancelled_at = 1 where id = ?")
                .param(walk.getFirst().id())
                .update();
        board.changed();
        assertThat(directory.search(wish(), NOW).list())
                .extracting(Find::session)
                .containsExactly(walk.getLast());

        database.jdbc().sql("update activities set ended_at = 1").update();
        board.changed();
        assertThat(codes(wish())).isEmpty();
    }

    @Test
    void searchesWhileOthersPublishSeeAllThatWasCommittedBefore() throws Exception {
        int all = 30;
        var committed = new AtomicInteger();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var searchers = Collections.nCopies(4, (Callable<Integer>) () -> {
                int searches = 0;
                for (int seen = 0; seen < all; searches++) {
                    int before = committed.get();
                    seen = codes(wish()).size();
                    assertThat(seen).isGreaterThanOrEqualTo(before);
                }
                return searches;
            });
            var running = searchers.stream().map(threads::submit).toList();
            for (int i = 0; i < all; i++) {
                board.put(Notice.of("CODE" + i, "Walk"), "2027-03-03T10:00");
                committed.incrementAndGet();
            }
            for (var searcher : running) {
                assertThat(searcher.get(60, TimeUnit.SECONDS)).isPositive();
            }
        }
    }

    @Test
    void wordsAreSoughtAmongWhatFitsAndIfNoneHasThemTheRestIsFound() {
        board.put(Notice.of("WALK7", "Riverside walk").milesNorth(4), "2027-03-03T10:00");
        board.put(Notice.of("YOGA1", "Chair yoga").milesNorth(20), "2027-03-03T10:00");
        board.put(Notice.of("QUIZ1", "Pub quiz"), "2027-03-03T10:00");

        assertThat(codes(about("walking", ""))).containsExactly("WALK7");
        assertThat(directory.search(about("walking", ""), NOW).relaxed()).isFalse();
        assertThat(codes(about("yoga", ""))).containsExactly("QUIZ1", "WALK7");
        assertThat(directory.search(about("yoga", ""), NOW).relaxed()).isTrue();
        assertThat(codes(about("yoga", "quizzes"))).containsExactly("WALK7");
        assertThat(codes(about("", "walks"))).containsExactly("QUIZ1");
        assertThat(directory.search(about("something please", ""), NOW).relaxed())
                .as("no words, none missing")
                .isFalse();
    }

    @Test
    void whatHasAllTheWordsLeavesOutWhatHasSome() {
        board.put(Notice.of("WALK7", "Riverside walk"), "2027-03-03T10:00");
        board.put(Notice.of("DOG1", "Walk with dogs").milesNorth(8), "2027-03-06T10:00");

        assertThat(codes(about("walks for my dog", ""))).containsExactly("DOG1");
        assertThat(codes(about("walking with penguins", ""))).containsExactly("WALK7", "DOG1");
    }

    @Test
    void whatIsNotCommittedIsFoundByItsOwnTransactionOnly() {
        database.transactions().executeWithoutResult(status -> {
            board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");
            assertThat(codes(wish())).containsExactly("WALK7");
            status.setRollbackOnly();
        });
        board.put(Notice.of("YOGA1", "Yoga"), "2027-03-03T10:00");

        assertThat(codes(wish())).containsExactly("YOGA1");
    }

    @Test
    void aTransactionThatWritesLeavesItsEditionToTheOthersWhenItIsCommitted() {
        board.put(Notice.of("WALK7", "Walk"), "2027-03-03T10:00");
        var editions = database.get(Editions.class);
        var made = database.transactions().execute(_ -> editions.current(NOW));

        assertThat(database.reading().<Edition>execute(_ -> editions.current(NOW)))
                .isSameAs(made);
    }

    @Test
    void oneSessionIsLookedAtAsItIs() {
        var session = board.put(Notice.of("WALK7", "Walk").milesNorth(2).places(4), "2027-03-03T10:00")
                .getFirst();
        taken(session.id(), 3);

        var home = Noticeboard.SERVICE.home();
        assertThat(directory.look(session.id(), home.latitude(), home.longitude()))
                .hasValueSatisfying(find -> {
                    assertThat(find.metres()).isEqualTo(3219);
                    assertThat(find.session().placesLeft()).isEqualTo(1);
                });
        assertThat(directory.look(new UUID(1, 1), 51, -3)).isEmpty();
    }

    @Test
    void aWishForNoneOrTooManyIsRefused() {
        assertThatThrownBy(() -> page(0, 51)).hasMessageContaining("1 to 50");
        assertThatThrownBy(() -> page(0, 0)).hasMessageContaining("1 to 50");
        assertThatThrownBy(() -> page(-1, 5)).hasMessageContaining("skips 0 or more");
    }

    void taken(UUID session, int places) {
        database.jdbc()
                .sql("update sessions set taken = ? where id = ?")
                .params(places, session)
                .update();
    }

    List<String> codes(Wish wish) {
        return directory.search(wish, NOW).list().stream()
                .map(find -> find.activity().code())
                .toList();
    }

    static Wish wish() {
        return wish(NOW, NEXT_WEEK);
    }

    static Wish wish(Instant from, Instant to) {
        return wish(10, from, to, "", "", Set.of(), Hours.ANY, 0, 50);
    }

    static Wish wish(double miles) {
        return wish(miles, NOW, NEXT_WEEK, "", "", Set.of(), Hours.ANY, 0, 50);
    }

    static Wish only(Only... only) {
        return wish(10, NOW, NEXT_WEEK, "", "", Set.of(only), Hours.ANY, 0, 50);
    }

    static Wish page(int skip, int limit) {
        return wish(10, NOW, NEXT_WEEK, "", "", Set.of(), Hours.ANY, skip, limit);
    }

    static Wish with(Hours hours, Wish wish) {
        return wish(10, wish.from(), wish.to(), "", "", Set.of(), hours, 0, 50);
    }

    static Wish about(String words, String without) {
        return wish(10, NOW, NEXT_WEEK, words, without, Set.of(), Hours.ANY, 0, 50);
    }

    private static Wish wish(
            double miles,
            Instant from,
            Instant to,
            String words,
            String without,
            Set<Only> only,
            Hours hours,
            int skip,
            int limit) {
        var home = Noticeboard.SERVICE.home();
        int metres = (int) Math.round(miles * Noticeboard.METRES_IN_A_MILE);
        return new Wish(home.latitude(), home.longitude(), metres, from, to, words, without, only, hours, skip, limit);
    }
}
