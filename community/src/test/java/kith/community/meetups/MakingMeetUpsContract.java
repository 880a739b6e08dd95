package kith.community.meetups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Listing;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.meetups.Told.Wish;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.places.Gazetteer;
import kith.community.places.KnownPlace;
import kith.community.signups.SigningUpBeans;
import kith.community.staff.AuditTrail;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// A leader makes a meet-up, alike on every database.
@OnEachDatabase
class MakingMeetUpsContract {

    /// A Friday morning in London.
    private static final Instant NOW = Instant.parse("2026-11-27T09:05:00Z");

    private static final Gazetteer PLACES = new Gazetteer.Builder()
            .add(new KnownPlace("BA5 2PU", 51.21, -2.65, KnownPlace.Kind.POSTCODE))
            .add(new KnownPlace("BA5", 51.2, -2.6, KnownPlace.Kind.OUTCODE))
            .build();

    @Parameter
    DatabaseKind on;

    private Database database;
    private MakingMeetUps making;
    private UUID sam;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.LIVE, Timetable.class, Venues.class, MakingMeetUps.class, AuditTrail.class, PLACES));
        making = database.get(MakingMeetUps.class);
        sam = person("Sam", new Address(ChannelKind.SMS, "+447700900001"));
        publish("walk", "Riverside walk", "Wells Walkers", "Wells Town Hall", "BA5 2RB", false);
        publish("home", "Tea at Mary's", "Wells Walkers", "Mary's house", "BA5 9ZZ", true);
        publish("sing", "Singing", "Wells Singers", "The Library", "TA1 1AA", false);
        publish("read", "Reading", "Wells Singers", "The Library", "BA5 1AA", false);
    }

    @Test
    void whatIsSavedIsAnActivityWithItsSessionsAndACodeAndOnTheAuditTrail() {
        begin(line("Coffee morning", "wells town hall", null));
        var saved = (Made.Saved) answer(Wish.SAVE);

        var activity = database.get(Activities.class)
                .findByCode(saved.activity().code())
                .orElseThrow();
        assertThat(activity.code()).isEqualTo("COFFEE2");
        assertThat(activity.venue()).isEqualTo("Wells Town Hall");
        assertThat(activity.address()).isEqualTo("Market Place");
        assertThat(activity.capacity()).isEqualTo(20);
        assertThat(activity.booking()).isEqualTo(Activity.Booking.SIGN_UP);
        assertThat(activity.source()).isEqualTo("staff");
        var sessions = database.get(Sessions.class).nextOf(activity.id(), NOW);
        assertThat(sessions.getFirst().startsAt()).isEqualTo("2026-12-03T10:00:00Z");
        assertThat(sessions.get(1).startsAt()).isEqualTo("2026-12-10T10:00:00Z");
        assertThat(database.jdbc()
                        .sql("select deed || ' ' || detail from audit_trail where staff_id = ?")
                        .param(sam)
                        .query(String.class)
                        .list())
                .containsExactly("MEET_UP_MADE COFFEE2");
    }

    @Test
    void whatIsSavedTwiceIsThereOnce() {
        begin(line("Coffee morning", "wells town hall", null));
        answer(Wish.SAVE);

        assertThat(answer(Wish.SAVE)).isInstanceOf(Made.NothingBegun.class);
        assertThat(database.get(Activities.class).findBySourceAndEndedAtIsNull("staff"))
                .hasSize(1);
    }

    @Test
    void whoLeadsNothingMakesNothing() {
        var ana = person("Ana", new Address(ChannelKind.SMS, "+447700900002"));

        assertThat(making.begin(ana, line("Coffee", "Wells Town Hall", null), false, NOW))
                .isInstanceOf(Made.NotTheirs.class);
        assertThat(making.answer(ana, Told.only(Wish.SAVE, "save"), NOW)).isInstanceOf(Made.NothingBegun.class);
    }

    @Test
    void aVenueOrAPostcodeThatIsNotKnownIsAskedFor() {
        assertThat(begin(line("Coffee", "Village Hall", null)).asking()).isEqualTo(Detail.POSTCODE);
        var unknown = (Made.Asked) making.answer(sam, where(null, "BA5 2ZZ"), NOW);
        assertThat(unknown.problem()).as("only the outcode is known").isEqualTo(Objection.NO_SUCH_POSTCODE);

        var known = (Made.Asked) making.answer(sam, where(null, "BA5 2PU"), NOW);

        assertThat(known.asking()).isNull();
        assertThat(known.meetUp().latitude()).isEqualTo(51.21);
    }

    @Test
    void aPlaceMarkedOnAMapIsAsGoodAsAPostcode() {
        begin(line("Coffee", "Village Hall", null));

        var marked = (Made.Asked) making.here(sam, 51.07, -2.92, NOW);
        var saved = (Made.Saved) answer(Wish.SAVE);

        assertThat(marked.heard()).containsExactly(Detail.POSTCODE);
        assertThat(saved.activity().postcode()).isEmpty();
        assertThat(saved.activity().latitude()).isEqualTo(51.07);
        assertThat(saved.activity().longitude()).isEqualTo(-2.92);
    }

    @Test
    void whatIsMarkedOnAMapBeforeItHasANameIsAskedForItsName() {
        begin(tea());

        var asked = (Made.Asked) making.here(sam, 51.07, -2.92, NOW);

        assertThat(asked.problem()).isEqualTo(Objection.NEEDED);
        assertThat(asked.asking()).isEqualTo(Detail.VENUE);
        assertThat(making.here(person("Ana", new Address(ChannelKind.SMS, "+447700900002")), 51, -2, NOW))
                .isInstanceOf(Made.NothingBegun.class);
    }

    @Test
    void whatIsSaidInsteadOfAPostcodeIsKeptAndItIsStillAsked() {
        begin(line("Coffee", "Village Hall", null));

        var places = (Made.Asked) making.answer(sam, places(12), NOW);
        var nothing = (Made.Asked) making.answer(sam, Told.words("a torch"), NOW);
        var skipped = (Made.Asked) answer(Wish.SKIP);

        assertThat(places.meetUp().places()).isEqualTo(12);
        assertThat(places.problem()).isNull();
        assertThat(nothing.problem()).isEqualTo(Objection.NO_POSTCODE);
        assertThat(nothing.meetUp().venue()).isEqualTo("Village Hall");
        assertThat(skipped.problem()).isEqualTo(Objection.NO_POSTCODE);
        assertThat(skipped.asking()).isEqualTo(Detail.POSTCODE);
    }

    @Test
    void ofTwoVenuesOfOneNameTheLeaderSaysWhich() {
        var asked = begin(line("Coffee", "the library", null));
        assertThat(asked.choices()).containsExactlyInAnyOrder("The Library, TA1 1AA", "The Library, BA5 1AA");

        var chosen = (Made.Asked) making.answer(sam, number(asked.choices().indexOf("The Library, BA5 1AA") + 1), NOW);

        assertThat(chosen.meetUp().postcode()).isEqualTo("BA5 1AA");
    }

    @Test
    void nobodysHomeIsAVenueForOthers() {
        var asked = begin(line("Coffee", "Mary's house", null));

        assertThat(asked.asking()).isEqualTo(Detail.POSTCODE);
        assertThat(asked.choices()).isEmpty();
        assertThat(((Made.Asked) making.answer(sam, where(null, "BA5 9ZZ"), NOW)).problem())
                .as("nor does its postcode say where it is")
                .isEqualTo(Objection.NO_SUCH_POSTCODE);
    }

    @Test
    void whatIsNotFinishedIsKeptUntilItIsSaidToBeDropped() {
        begin(line("Coffee", "Village Hall", null));

        assertThat(making.begin(sam, Told.words("Tea, Wells Walkers"), false, NOW))
                .isEqualTo(new Made.Unfinished("Coffee"));
        assertThat(((Made.Asked) making.goOn(sam, NOW.plusSeconds(86_400))).asking())
                .isEqualTo(Detail.POSTCODE);
        assertThat(((Made.Asked) making.begin(sam, tea(), true, NOW)).asking()).isEqualTo(Detail.VENUE);
        assertThat(making.answer(sam, Told.only(Wish.DROP, "drop"), NOW)).isInstanceOf(Made.Dropped.class);
        assertThat(making.goOn(sam, NOW)).isInstanceOf(Made.NothingBegun.class);
    }

    @Test
    void whatWaitedTooLongIsNotSavedForADayThatIsOver() {
        var once = line("Coffee", "Wells Town Hall", null);
        begin(with(once, LocalDate.of(2026, 11, 28), "once"));

        var late = making.answer(sam, Told.only(Wish.SAVE, "save"), NOW.plusSeconds(3 * 86_400));

        assertThat(((Made.Asked) late).problem()).isEqualTo(Objection.IN_THE_PAST);
        assertThat(((Made.Asked) late).asking()).isEqualTo(Detail.DAY);
    }

    @Test
    void aRuleOfTheMonthIsThatOfItsFirstDate() {
        assertThat(MeetUpDates.monthly(LocalDate.of(2026, 12, 8))).isEqualTo("monthly on the second Tuesday");
        assertThat(MeetUpDates.monthly(LocalDate.of(2026, 12, 31))).isEqualTo("monthly on the last Thursday");
    }

    private Made.Asked begin(Told told) {
        return (Made.Asked) making.begin(sam, told, false, NOW);
    }

    private static Told tea() {
        return new Told(
                "tea for Wells Walkers",
                Wish.TELL,
                false,
                "Tea for Wells Walkers",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Season.ALL_YEAR);
    }

    private Made answer(Wish wish) {
        return making.answer(sam, Told.only(wish, "."), NOW);
    }

    private static Told line(String title, String venue, @Nullable String postcode) {
        return new Told(
                title + ", Wells Walkers",
                Wish.TELL,
                false,
                title,
                venue,
                postcode,
                LocalDate.of(2026, 12, 3),
                LocalTime.of(10, 0),
                LocalTime.NOON,
                null,
                "weekly",
                20,
                "free",
                "step-free",
                null,
                null,
                Season.ALL_YEAR);
    }

    private static Told with(Told told, LocalDate day, String repeats) {
        return new Told(
                told.whole(),
                told.wish(),
                false,
                told.title(),
                told.venue(),
                null,
                day,
                told.starts(),
                told.ends(),
                null,
                repeats,
                20,
                null,
                null,
                null,
                null,
                Season.ALL_YEAR);
    }

    private static Told where(@Nullable String venue, @Nullable String postcode) {
        return new Told(
                "",
                Wish.TELL,
                false,
                null,
                venue,
                postcode,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Season.ALL_YEAR);
    }

    private static Told places(int places) {
        return new Told(
                "",
                Wish.TELL,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                places,
                null,
                null,
                null,
                null,
                Season.ALL_YEAR);
    }

    private static Told number(int number) {
        return new Told(
                "",
                Wish.TELL,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                number,
                Season.ALL_YEAR);
    }

    private UUID person(String name, Address address) {
        people++;
        var id = Ids.at(NOW.plusMillis(people));
        database.get(People.class).insert(new Person(id, name, "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(address, id, NOW);
        return id;
    }

    private void publish(String id, String title, String group, String venue, String postcode, boolean home) {
        database.get(Timetable.class)
                .publish(
                        new Listing(
                                "test",
                                id,
                                title,
                                group,
                                "",
                                "",
                                venue,
                                "Market Place",
                                postcode,
                                51.2094,
                                -2.6448,
                                LocalDateTime.of(2026, 11, 1, 14, 0),
                                LocalDateTime.of(2026, 11, 1, 15, 0),
                                "FREQ=WEEKLY",
                                null,
                                "",
                                null,
                                Activity.Booking.DROP_IN,
                                "free",
                                "",
                                "",
                                home),
                        NOW);
    }
}
