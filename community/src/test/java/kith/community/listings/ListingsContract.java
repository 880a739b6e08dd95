package kith.community.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Listing;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.directory.Directory;
import kith.community.directory.DirectoryBeans;
import kith.community.directory.Hours;
import kith.community.directory.Wish;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.Pauses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SigningUpBeans;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Listings are asked about, doubted, hidden and brought back, by those who may, alike on every database.
@OnEachDatabase
class ListingsContract {

    /// A Tuesday at ten in London.
    private static final Instant NOW = Instant.parse("2027-03-02T10:00:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private KeepingListings keeping;
    private StillRight stillRight;
    private Listings listings;
    private UUID sam;
    private UUID ana;
    private UUID walk;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.LIVE,
                DirectoryBeans.in(
                        Timetable.class,
                        Listings.class,
                        StillRight.class,
                        KeepingListings.class,
                        AuditTrail.class,
                        Staff.class,
                        GettingToKnow.class,
                        Consents.class,
                        Pauses.class,
                        new ListingSettings(Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(180)))));
        keeping = database.get(KeepingListings.class);
        stillRight = database.get(StillRight.class);
        listings = database.get(Listings.class);
        walk = publish("walk", "Riverside walk");
        sam = person("Sam", "+447700900001"); // the coordinator of OutboxBeans: nobody else leads the walkers
        ana = person("Ana", "+447700900010");
    }

    private void goOn(Instant now) {
        keeping.toChange(now).forEach(activity -> keeping.change(activity, now));
        keeping.toTell(now).forEach(told -> keeping.tell(told, now));
        keeping.toAsk(now).forEach(person -> keeping.ask(person, now));
    }

    @Test
    void whoAnswersForItIsAskedOnceAMonthUntilTheySayThatItIsRight() {
        goOn(day(29));
        assertThat(asked()).isZero();

        goOn(day(31));
        goOn(day(31).plusSeconds(60));
        goOn(day(40));
        assertThat(asked()).isEqualTo(1);

        goOn(day(62));
        assertThat(asked()).as("not answered").isEqualTo(2);

        assertThat(stillRight.confirm(sam, List.of(walk), day(62)).orElseThrow().due())
                .isZero();
        goOn(day(80));
        assertThat(asked()).isEqualTo(2);
        assertThat(checked(day(80))).isEqualTo(new Checked(LocalDate.of(2027, 5, 3), null));
    }

    @Test
    void whatNobodyConfirmsIsDoubtedThenToldOfThenHiddenAndComesBackAtOnce() {
        assertThat(checked(day(89)).doubtedSince()).isNull();
        assertThat(checked(day(90)).doubtedSince()).isEqualTo(LocalDate.of(2027, 3, 2));

        goOn(day(165));
        assertThat(posted("listing.to-be-hidden/%")).isZero();
        goOn(day(170));
        goOn(day(181));
        assertThat(posted("listing.to-be-hidden/%")).isEqualTo(1);
        assertThat(found(day(181)))
                .as("two weeks after the warning, not before")
                .isEqualTo(1);

        goOn(day(184));
        goOn(day(185));
        assertThat(posted("listing.hidden/%")).isEqualTo(1);
        assertThat(found(day(185))).isZero();
        assertThat(database.get(Sessions.class).nextOf(walk, day(185)))
                .as("still takes place")
                .isNotEmpty();

        stillRight.confirm(sam, List.of(walk), day(186));
        assertThat(found(day(186))).isEqualTo(1);
    }

    @Test
    void aFeedThatComesAnewIsASignAndOneThatSaysTheSameIsNone() {
        database.get(Timetable.class).publish(listing("walk", "Riverside walk"), day(80));
        assertThat(checked(day(100)).doubtedSince()).isNotNull();

        goOn(day(170));
        goOn(day(185));
        assertThat(found(day(185))).isZero();
        listings.renewed("test", day(186));
        goOn(day(187));

        assertThat(found(day(187))).isEqualTo(1);
        assertThat(checked(day(187))).as("nobody has said so").isEqualTo(Checked.UNKNOWN);
    }

    @Test
    void whatIsWrongIsATaskAndNotConfirmedMeanwhile() {
        stillRight.confirm(sam, List.of(walk), day(1));
        assertThat(stillRight.wrong(sam, walk, "it is at 11 now", day(2))).contains("Riverside walk");

        assertThat(database.get(Tasks.class).openOf(Task.Kind.LISTING_WRONG))
                .extracting(Task::note)
                .containsExactly("Riverside walk: it is at 11 now");
        assertThat(checked(day(3)).doubtedSince()).isEqualTo(LocalDate.of(2027, 3, 3));
        goOn(day(40));
        assertThat(asked()).as("a person sees to it").isZero();
        assertThat(stillRight.over(sam, walk, day(41))).isPresent();
        assertThat(found(day(41))).isZero();
        listings.renewed("test", day(42));
        goOn(day(43));
        assertThat(found(day(43))).as("its leader knows better than the feed").isZero();
    }

    @Test
    void aCoordinatorWhoNeverWroteToUsIsAskedAllTheSame() {
        database.jdbc().sql("delete from addresses").update();
        database.jdbc().sql("delete from people").update();

        goOn(day(31));

        assertThat(asked()).isEqualTo(1);
    }

    @Test
    void whoeverCouldNotBeToldOfAWarningOnTheDayIsToldOnTheNext() {
        keeping.toChange(day(170)).forEach(activity -> keeping.change(activity, day(170)));

        goOn(day(171));
        goOn(day(172));

        assertThat(posted("listing.to-be-hidden/%")).isEqualTo(1);
    }

    @Test
    void whoDoesNotLeadChangesNothing() {
        assertThat(stillRight.page(ana, false, day(1))).isEmpty();
        assertThat(stillRight.confirm(ana, List.of(walk), day(1))).isEmpty();
        assertThat(stillRight.pick(ana, walk, day(1))).isEmpty();
        assertThat(stillRight.wrong(ana, walk, "all", day(1))).isEmpty();
        assertThat(stillRight.over(ana, walk, day(1))).isEmpty();
        assertThat(found(day(1))).isEqualTo(1);
        assertThat(checked(day(1))).isEqualTo(Checked.UNKNOWN);
    }

    @Test
    void manyAreAskedAboutInParts() {
        for (int i = 0; i < 59; i++) {
            publish("more" + i, "Club " + i);
        }
        goOn(day(31));
        var round = database.jdbc()
                .sql("select about from questions where kind = 'STILL_RIGHT'")
                .query(String.class)
                .single();
        var first = stillRight.ofRound(UUID.fromString(round));
        assertThat(first).hasSize(StillRight.AT_A_TIME);

        var page = stillRight.confirm(sam, first, day(31)).orElseThrow();

        assertThat(page.due()).isEqualTo(60 - StillRight.AT_A_TIME);
        assertThat(page.shown())
                .hasSize(StillRight.AT_A_TIME)
                .extracting(Listed::activity)
                .doesNotContainAnyElementsOf(first);
    }

    @Test
    void theDaysMustComeOneAfterTheOther() {
        assertThatThrownBy(() -> new ListingSettings(Duration.ofDays(30), Duration.ofDays(20), Duration.ofDays(180)))
                .hasMessageContaining("kith.listings.doubt-after");
        assertThatThrownBy(() -> new ListingSettings(Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(91)))
                .hasMessageContaining("kith.listings.hide-after");
    }

    private static Instant day(int number) {
        return NOW.atOffset(ZoneOffset.UTC).plus(Period.ofDays(number)).toInstant();
    }

    private int asked() {
        return posted("still-right/%");
    }

    private int posted(String key) {
        return database.number("select count(*) from outbox where post_key like ?", key);
    }

    private Checked checked(Instant now) {
        return listings.of(List.of(walk), now).get(walk);
    }

    private long found(Instant now) {
        var wish = new Wish(
                51.2094, -2.6448, 50_000, now, now.plus(Duration.ofDays(8)), "", "", Set.of(), Hours.ANY, 0, 9);
        return database.get(Directory.class).search(wish, now).list().size();
    }

    private UUID publish(String id, String title) {
        database.get(Timetable.class).publish(listing(id, title), NOW);
        return database.get(Activities.class)
                .findBySourceAndSourceId("test", id)
                .orElseThrow()
                .id();
    }

    private static Listing listing(String id, String title) {
        var starts = LocalDateTime.parse("2027-01-07T10:00");
        return new Listing(
                "test",
                id,
                title,
                "Wells Walkers",
                "",
                "",
                "Wells Town Hall",
                "",
                "BA5 2RB",
                51.2094,
                -2.6448,
                starts,
                starts.plusHours(2),
                "FREQ=WEEKLY",
                null,
                "",
                null,
                Activity.Booking.DROP_IN,
                "free",
                "",
                "");
    }

    private UUID person(String name, String phone) {
        var person = new Person(Ids.at(NOW), name, "", "en", "", null, null, NOW);
        database.get(People.class).insert(person);
        var address = new Address(ChannelKind.SMS, phone);
        database.get(Addresses.class).add(address, person.id(), NOW);
        database.get(Addresses.class).heard(address, NOW);
        return person.id();
    }
}
