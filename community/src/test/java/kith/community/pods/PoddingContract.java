package kith.community.pods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Listing;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.Admission;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Pods follow who comes, alike on every database.
@OnEachDatabase
class PoddingContract {

    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private Podding podding;
    private Activity walk;
    private Session session;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.DEMO, Podding.class, PodTables.class, Timetable.class));
        podding = database.get(Podding.class);
        database.get(Timetable.class).publish(listing(), NOW);
        walk = database.get(Activities.class).findByCode("WALK2").orElseThrow();
        session = database.get(Sessions.class).nextOf(walk.id(), NOW).getFirst();
    }

    @Test
    void whoComesIsPutIntoAPodAndWhoIsLeftAloneIsMovedAndTold() {
        var ana = joins("Ana", 1);
        assertThat(podding.of(ana)).as("not split").isEmpty();

        assertThat(podding.split(sam(), "WALK2", 3, NOW)).isPresent();
        assertThat(podding.of(ana)).contains(new Pod(1, 1, null));
        var ben = joins("Ben", 2);
        assertThat(podding.of(ben)).contains(new Pod(1, 3, "Ana"));
        var cat = joins("Cat", 2);
        assertThat(podding.of(cat)).contains(new Pod(2, 2, null));

        database.get(SigningUp.class).leave(ben.personId(), ben.id(), NOW);
        assertThat(podding.of(ben)).isEmpty();
        assertThat(podding.of(ana)).as("no longer alone").contains(new Pod(2, 3, "Cat"));
        assertThat(database.jdbc()
                        .sql("select count(*) from outbox where person_id = ? and post_key like 'pod/%'")
                        .param(ana.personId())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyWhoeverLeadsTheGroupSplitsItAndMayUndoThat() {
        var ana = joins("Ana", 1);
        assertThat(podding.split(ana.personId(), "WALK2", 3, NOW)).isEmpty();
        assertThat(podding.of(ana)).isEmpty();

        podding.split(sam(), "WALK2", 6, NOW);
        podding.split(sam(), "WALK2", null, NOW);
        assertThat(podding.of(ana)).isEmpty();
        assertThat(podding.of(joins("Ben", 1))).isEmpty();
    }

    private SignUp joins(String name, int party) {
        var id = Ids.at(NOW);
        database.get(People.class).insert(new Person(id, name, "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, "+4477009006" + (10 + people++)), id, NOW);
        var joined = (Admission.Joined) database.get(SigningUp.class).join(id, session.id(), party, NOW);
        return database.get(SignUps.class)
                .findById(joined.booking().signUp().id())
                .orElseThrow();
    }

    /// The coordinator of these tests.
    private UUID sam() {
        var id = Ids.at(NOW);
        database.get(People.class).insert(new Person(id, "Sam", "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, "+447700900001"), id, NOW);
        return database.get(Addresses.class)
                .at(new Address(ChannelKind.SMS, "+447700900001"))
                .orElseThrow()
                .personId();
    }

    private static Listing listing() {
        return new Listing(
                "council",
                "walk-1",
                "Riverside walk",
                "Wells Walkers",
                "Two flat miles by the river.",
                "walking",
                "The Green",
                "The Green, Wells",
                "BA5 2QR",
                51.2094,
                -2.645,
                LocalDateTime.parse("2027-03-04T10:00"),
                LocalDateTime.parse("2027-03-04T12:00"),
                "",
                null,
                "",
                12,
                Activity.Booking.SIGN_UP,
                "free",
                "step-free",
                "01749 000000");
    }
}
