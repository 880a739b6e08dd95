package kith.community.enquiries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.about.StaffSettings.Role;
import kith.community.activities.Activities;
import kith.community.activities.Timetable;
import kith.community.enquiries.Enquiring.Answered;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.signups.SigningUpBeans;
import kith.community.signups.Walk;
import kith.community.staff.Appointment;
import kith.community.staff.Appointments;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// What a listing does not say is asked of its leader, comes back, and is known from then on; alike on every database.
@OnEachDatabase
class EnquiringContract {

    private static final Instant NOW = Instant.parse("2027-03-02T10:00:00Z");
    private static final String PARKING = "parking";

    @Parameter
    DatabaseKind on;

    private Database database;
    private Enquiring enquiring;
    private UUID walk;
    private UUID geoff;
    private UUID ana;
    private int people;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.LIVE, Timetable.class, Enquiries.class, Enquiring.class));
        enquiring = database.get(Enquiring.class);
        database.get(Timetable.class).publish(Walk.LISTING, NOW);
        var activity = database.get(Activities.class).findByCode("WALK2").orElseThrow();
        walk = activity.id();
        geoff = person("Geoff");
        ana = person("Ana");
        leads(geoff, activity.groupId());
    }

    @Test
    void aQuestionIsPutOnceAndItsAnswerComesToEverybodyWhoAskedIt() {
        var bea = person("Bea");
        assertThat(enquiring.whoKnows(
                        database.get(Activities.class).findById(walk).orElseThrow()))
                .containsExactly("Geoff");
        assertThat(enquiring.ask(ana, walk, PARKING, "can i park", NOW)).containsExactly("Geoff");
        assertThat(enquiring.ask(ana, walk, PARKING, "can i park", NOW.plusSeconds(1)))
                .containsExactly("Geoff");
        assertThat(enquiring.ask(bea, walk, PARKING, "is there parking", NOW.plusSeconds(2)))
                .containsExactly("Geoff");
        assertThat(posted("enquiry/%")).isEqualTo(1);
        assertThat(waiting()).isEqualTo(2);

        assertThat(enquiring.answer(geoff, "walk2", "yes, behind the hall", NOW.plusSeconds(60)))
                .isInstanceOfSatisfying(
                        Answered.Told.class, told -> assertThat(told.people()).isEqualTo(2));
        assertThat(posted("enquiry-answer/%")).isEqualTo(2);
        assertThat(waiting()).isZero();
        assertThat(enquiring.answer(geoff, "WALK2", "yes", NOW.plusSeconds(61)))
                .isInstanceOf(Answered.NobodyAsked.class);
    }

    @Test
    void whatIsKeptIsKnownUntilItIsAnsweredAnew() {
        enquiring.ask(ana, walk, Enquiring.OTHER, "is there a prayer room?", NOW);
        var told = (Answered.Told) enquiring.answer(geoff, "WALK2", "no, sorry", NOW);
        assertThat(enquiring.known(walk, Enquiring.OTHER, "do they have a prayer room"))
                .isEmpty();

        assertThat(enquiring.keep(geoff, told.enquiry(), "no, sorry", NOW)).contains("Riverside walk");
        assertThat(enquiring.known(walk, Enquiring.OTHER, "do they have a prayer room"))
                .contains("no, sorry");
        assertThat(enquiring.known(walk, Enquiring.OTHER, "is there a piano")).isEmpty();
        assertThat(enquiring.known(walk, PARKING, "is there a prayer room")).isEmpty();

        enquiring.keep(geoff, told.enquiry(), "yes, since May", NOW.plusSeconds(1));
        assertThat(enquiring.known(walk, Enquiring.OTHER, "a prayer room?")).contains("yes, since May");
    }

    @Test
    void onlyWhoLeadsAnswersOrKeeps() {
        enquiring.ask(ana, walk, PARKING, "can i park", NOW);
        assertThat(enquiring.answer(ana, "WALK2", "yes", NOW)).isInstanceOf(Answered.NotTheirs.class);
        assertThat(enquiring.answer(geoff, "SING9", "yes", NOW)).isInstanceOf(Answered.NotTheirs.class);
        assertThat(enquiring.answer(geoff, "WALK2", " ", NOW)).isInstanceOf(Answered.NoWords.class);

        var told = (Answered.Told) enquiring.answer(geoff, "WALK2", "yes", NOW);
        assertThat(enquiring.keep(ana, told.enquiry(), "yes", NOW)).isEmpty();
        assertThat(enquiring.known(walk, PARKING, "")).isEmpty();
    }

    @Test
    void aLeaderIsRemindedOfWhatWasAskedForTwoDaysOnly() {
        assertThat(enquiring.lastAsked(geoff, NOW)).isEmpty();
        enquiring.ask(ana, walk, PARKING, "can i park", NOW);
        assertThat(enquiring.lastAsked(geoff, NOW)).isPresent();
        assertThat(enquiring.lastAsked(ana, NOW)).isEmpty();
        assertThat(enquiring.lastAsked(geoff, NOW.plus(Duration.ofDays(3)))).isEmpty();
        assertThat(enquiring.answer(geoff, "WALK2", "yes", NOW.plus(Duration.ofDays(3))))
                .isInstanceOf(Answered.Told.class);
    }

    @Test
    void whereNobodyCanBeAskedItWaitsForAPerson() {
        database.jdbc().sql("update appointments set ended_at = 1").update();
        assertThat(enquiring.ask(ana, walk, PARKING, "can i park", NOW)).isEmpty();
        assertThat(waiting()).isEqualTo(1);
    }

    private long waiting() {
        return database.get(Tasks.class).openOf(Task.Kind.ENQUIRY).size();
    }

    private long posted(String key) {
        return database.number("select count(*) from outbox where post_key like '" + key + "'");
    }

    private void leads(UUID person, UUID group) {
        var leads = new Appointment(Ids.at(NOW), person, "Geoff Lee", Role.LEADER, group, null, ana, NOW, null);
        database.get(Appointments.class).add(leads);
        database.get(Appointments.class).accept(leads.id(), NOW);
    }

    private UUID person(String name) {
        people++;
        var id = Ids.at(NOW.plusMillis(people));
        database.get(People.class).insert(new Person(id, name, "", "en", "", null, null, NOW));
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, "+44770090001" + people), id, NOW);
        return id;
    }
}
