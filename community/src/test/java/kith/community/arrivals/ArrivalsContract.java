package kith.community.arrivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.about.StaffSettings.Role;
import kith.community.activities.Activities;
import kith.community.activities.Sessions;
import kith.community.activities.Timetable;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.signups.Walk;
import kith.community.staff.Appointment;
import kith.community.staff.Appointments;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// What is said at the door reaches whoever leads, and is said for nobody else's place; alike on every database.
@OnEachDatabase
class ArrivalsContract {

    private static final Instant NOW = Instant.parse("2027-03-04T09:55:00Z");

    @Parameter
    DatabaseKind on;

    private Database database;
    private Arrivals arrivals;
    private UUID ana;
    private UUID place;
    private UUID group;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.LIVE, Timetable.class, Arrivals.class));
        arrivals = database.get(Arrivals.class);
        var before = NOW.minusSeconds(86_400);
        database.get(Timetable.class).publish(Walk.LISTING, before);
        var walk = database.get(Activities.class).findByCode("WALK2").orElseThrow();
        var session = database.get(Sessions.class).nextOf(walk.id(), before).getFirst();
        ana = person("Ana");
        database.get(SigningUp.class).join(ana, session.id(), 1, before);
        place = database.get(SignUps.class).upcoming(ana, before).stream()
                .map(SignUp::id)
                .findFirst()
                .orElseThrow();
        group = walk.groupId();
    }

    @Test
    void whoLeadsHearsItWithTheWordsAndNoMore() {
        var geoff = leader("Geoff");

        var told = arrivals.tell(ana, place, "the door is locked " + "and locked ".repeat(20), NOW)
                .orElseThrow();

        assertThat(told.leaders()).containsExactly("Geoff");
        var message = database.jdbc()
                .sql("select message from outbox where person_id = ? and post_key like 'on-the-day/%'")
                .param(geoff)
                .query(String.class)
                .single();
        assertThat(message).contains("Ana").contains("the door is locked").doesNotContain("+4477");
        assertThat(message.split("locked")).as("a hundred letters of them").hasSizeLessThan(12);
    }

    @Test
    void nobodySpeaksForAPlaceThatIsNotTheirs() {
        leader("Geoff");

        assertThat(arrivals.tell(person("Eve"), place, "late", NOW)).isEmpty();
        assertThat(database.number("select count(*) from outbox where post_key like 'on-the-day/%'"))
                .isZero();
    }

    @Test
    void whereNobodyLeadsNobodyIsSaidToKnow() {
        assertThat(arrivals.tell(ana, place, "late", NOW).orElseThrow().leaders())
                .isEmpty();
    }

    private UUID leader(String name) {
        var person = person(name);
        var leads = new Appointment(Ids.at(NOW), person, name + " Lee", Role.LEADER, group, null, ana, NOW, null);
        database.get(Appointments.class).add(leads);
        database.get(Appointments.class).accept(leads.id(), NOW);
        return person;
    }

    private UUID person(String name) {
        people++;
        var id = Ids.at(NOW.plusMillis(people));
        database.get(People.class).insert(new Person(id, name, "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, "+44770090001" + people), id, NOW);
        return id;
    }
}
