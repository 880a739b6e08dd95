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
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.activities.Timetable.Published;
import kith.community.meetups.Change.Kind;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.places.Gazetteer;
import kith.community.signups.Booking;
import kith.community.signups.SignUp;
import kith.community.signups.SigningUp;
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

/// A leader changes what comes from a feed, and a feed that says nothing new does not undo it; alike on every database.
@OnEachDatabase
class ChangingMeetUpsContract {

    /// A Monday morning in London.
    private static final Instant NOW = Instant.parse("2027-03-01T09:05:00Z");

    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);

    @Parameter
    DatabaseKind on;

    private Database database;
    private ChangingMeetUps changing;
    private Timetable timetable;
    private UUID sam;
    private UUID walk;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.LIVE, Timetable.class, Venues.class, ChangingMeetUps.class, AuditTrail.class, Gazetteer.EMPTY));
        changing = database.get(ChangingMeetUps.class);
        timetable = database.get(Timetable.class);
        sam = person("Sam", "+447700900001");
        timetable.publish(listing(12, 10), NOW);
        walk = activity().id();
    }

    @Test
    void nothingIsDoneBeforeTheLeaderHasSeenWhatItDoesAndSaidSo() {
        join(1);

        var asked = (Changed.OneOrAll) ask(change(Kind.CANCEL, null, null, null));
        assertThat(asked.people()).isEqualTo(1);
        var sure = (Changed.Sure)
                changing.change(sam, asked.change(), asked.choice().target(), false, false, NOW);
        assertThat(sure.people()).isEqualTo(1);
        assertThat(first().cancelledAt()).isNull();

        changing.change(sam, sure.change(), sure.choice().target(), false, true, NOW);
        assertThat(first().cancelledAt()).isEqualTo(NOW);
        assertThat(deeds()).containsExactly("SESSION_CANCELLED WALK2 2027-03-04");
    }

    @Test
    void whoDoesNotLeadItChangesNothing() {
        var ana = person("Ana", "+447700900002");
        var change = change(Kind.CANCEL, null, null, null);
        var target = new Changed.Target(walk, first().id());

        assertThat(changing.ask(ana, change, NOW)).isInstanceOf(Changed.NotTheirs.class);
        assertThat(changing.change(ana, change, target, true, true, NOW)).isInstanceOf(Changed.NotTheirs.class);
        assertThat(activity().endedAt()).isNull();
    }

    @Test
    void aCancelledSessionStaysCancelledWhenTheFeedIsReadAgain() {
        sure(change(Kind.CANCEL, null, null, null), false);

        assertThat(timetable.publish(listing(12, 10), NOW.plusSeconds(60))).isEqualTo(Published.UNCHANGED);
        timetable.publish(listing(14, 10), NOW.plusSeconds(60));

        assertThat(first().cancelledAt()).isNotNull();
    }

    @Test
    void aMovedSessionStaysWhereItWasMovedAlsoWhenTheFeedMovesTheOthers() {
        var friday = change(Kind.MOVE, LocalDate.of(2027, 3, 5), LocalTime.of(14, 0), null);
        sure(friday, null);

        assertThat(timetable.publish(listing(12, 10), NOW.plusSeconds(60))).isEqualTo(Published.UNCHANGED);
        timetable.publish(listing(12, 11), NOW.plusSeconds(60));

        assertThat(first().startsAt()).isEqualTo("2027-03-05T14:00:00Z");
        assertThat(database.get(Sessions.class).nextOf(walk, NOW).get(1).startsAt())
                .isEqualTo("2027-03-11T11:00:00Z");
    }

    @Test
    void anEndStandsUntilTheFeedListsOtherTimes() {
        sure(change(Kind.CANCEL, null, null, null), true);

        assertThat(timetable.publish(listing(12, 10), NOW.plusSeconds(60))).isEqualTo(Published.UNCHANGED);
        timetable.publish(listing(20, 10), NOW.plusSeconds(60));
        assertThat(activity().endedAt()).isNotNull();
        assertThat(database.get(Sessions.class).nextOf(walk, NOW)).isEmpty();

        timetable.publish(listing(20, 14), NOW.plusSeconds(120));
        assertThat(activity().endedAt()).isNull();
        assertThat(database.get(Sessions.class).nextOf(walk, NOW)).isNotEmpty();
    }

    @Test
    void placesStandUntilTheFeedListsOthersAndNobodyIsThrownOut() {
        join(2);
        var done = (Changed.Done) ask(change(Kind.PLACES, null, null, 1));

        assertThat(done.people()).isEqualTo(2);
        assertThat(timetable.publish(listing(12, 10), NOW.plusSeconds(60))).isEqualTo(Published.UNCHANGED);
        assertThat(activity().capacity()).isEqualTo(1);
        assertThat(first().taken()).isEqualTo(2);

        timetable.publish(listing(16, 10), NOW.plusSeconds(120));
        assertThat(activity().capacity()).isEqualTo(16);
    }

    @Test
    void whatIsPausedIsNotThereAndComesBackWithEverybodysPlaces() {
        join(2);
        sure(change(Kind.PAUSE, null, null, null), null);

        assertThat(database.get(Sessions.class).nextOf(walk, NOW)).isEmpty();
        timetable.publish(listing(12, 11), NOW.plusSeconds(60));
        assertThat(timetable.rollForward(java.util.List.of(walk), NOW.plusSeconds(60)))
                .isZero();
        assertThat(database.get(Sessions.class).nextOf(walk, NOW))
                .as("a feed does not resume it")
                .isEmpty();

        assertThat(ask(change(Kind.PAUSE, null, null, null))).isInstanceOf(Changed.NotTheirs.class);
        ask(change(Kind.RESUME, null, null, null));
        assertThat(first().startsAt()).as("moved by the feed meanwhile").isEqualTo("2027-03-04T11:00:00Z");
        assertThat(first().taken()).isEqualTo(2);
    }

    @Test
    void aPlaceGivenUpDuringAPauseIsOfferedWhenItGoesOn() {
        ask(change(Kind.PLACES, null, null, 1));
        var booked = joined("+447700900100");
        var waiting = joined("+447700900101");
        sure(change(Kind.PAUSE, null, null, null), null);
        var kept = signingUp().upcoming(booked, NOW);
        assertThat(kept).singleElement().matches(Booking::isPaused);

        signingUp().leave(booked, kept.getFirst().signUp().id(), NOW);
        assertThat(waitingAs(waiting)).isEqualTo(SignUp.State.WAITING);
        ask(change(Kind.RESUME, null, null, null));

        assertThat(signingUp().upcoming(booked, NOW)).isEmpty();
        assertThat(waitingAs(waiting)).isEqualTo(SignUp.State.OFFERED);
    }

    private SignUp.State waitingAs(UUID person) {
        return signingUp().upcoming(person, NOW).getFirst().signUp().state();
    }

    private SigningUp signingUp() {
        return database.get(SigningUp.class);
    }

    @Test
    void fullMeansThatNobodyElseGetsAPlaceUnlessOneIsGivenUp() {
        assertThat(((Changed.Refused) ask(change(Kind.FULL, null, null, null))).why())
                .isEqualTo(Changed.Why.NOBODY_COMES);
        join(1);

        ask(change(Kind.FULL, null, null, null));

        assertThat(first().placesLeft()).isZero();
        assertThat(database.get(Sessions.class).nextOf(walk, NOW).get(1).placesLeft())
                .as("the next one is open")
                .isEqualTo(12);
    }

    private Changed ask(Change change) {
        return changing.ask(sam, change, NOW);
    }

    private void sure(Change change, @Nullable Boolean all) {
        boolean ofAll = change.kind() == Kind.PAUSE;
        var target = new Changed.Target(walk, ofAll ? null : first().id());
        assertThat(changing.change(sam, change, target, all, true, NOW)).isInstanceOf(Changed.Done.class);
    }

    private static Change change(
            Kind kind, @Nullable LocalDate toDay, @Nullable LocalTime toStart, @Nullable Integer places) {
        return new Change(kind, "WALK2", null, "", toDay, toStart, null, "", null, places, "");
    }

    private Activity activity() {
        return database.get(Activities.class).findByCode("WALK2").orElseThrow();
    }

    private Session first() {
        return database.get(Sessions.class)
                .findByActivityIdAndOccursOnGreaterThanEqualOrderByOccursOn(walk, THURSDAY)
                .getFirst();
    }

    private void join(int count) {
        for (int i = 0; i < count; i++) {
            joined("+44770090010" + i);
        }
    }

    private UUID joined(String phone) {
        var id = person("P", phone);
        signingUp().join(id, first().id(), 1, NOW);
        return id;
    }

    private java.util.List<String> deeds() {
        return database.jdbc()
                .sql("select deed || ' ' || detail from audit_trail where staff_id = ?")
                .param(sam)
                .query(String.class)
                .list();
    }

    private UUID person(String name, String phone) {
        people++;
        var id = Ids.at(NOW.plusMillis(people));
        database.get(People.class).insert(new Person(id, name, "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, phone), id, NOW);
        return id;
    }

    private static Listing listing(int places, int hour) {
        return new Listing(
                "council",
                "walk-1",
                "Riverside walk",
                "Wells Walkers",
                "",
                "",
                "Town Hall",
                "",
                "BA5 2RB",
                51.2094,
                -2.6448,
                LocalDateTime.of(2027, 2, 4, hour, 0),
                LocalDateTime.of(2027, 2, 4, hour + 1, 0),
                "FREQ=WEEKLY",
                null,
                "",
                places,
                Activity.Booking.SIGN_UP,
                "free",
                "",
                "");
    }
}
