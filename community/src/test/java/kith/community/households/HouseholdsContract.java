package kith.community.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.community.about.Mode;
import kith.community.about.StaffSettings.Role;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.outbox.Draft;
import kith.community.outbox.Message;
import kith.community.outbox.Outbox;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.questions.Questions;
import kith.community.signups.Admission;
import kith.community.signups.Booking;
import kith.community.signups.SignUp;
import kith.community.signups.SignUps;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
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

/// One person with two addresses, and several people at one, alike on every database.
@OnEachDatabase
class HouseholdsContract {

    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);
    private static final Address PHONE = new Address(ChannelKind.SMS, "+447700900701");

    @Parameter
    DatabaseKind on;

    Database database;
    private Linking linking;
    private Sharing sharing;
    private SigningUp signingUp;
    private Addresses addresses;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.DEMO, Linking.class, Merging.class, Sharing.class, Consents.class));
        linking = database.get(Linking.class);
        sharing = database.get(Sharing.class);
        signingUp = database.get(SigningUp.class);
        addresses = database.get(Addresses.class);
    }

    @Test
    void aPhoneThatNobodyWroteFromIsTheirOwnAndTheyAreStillWrittenToWhereTheyWrote() {
        var ana = onTelegram("701");
        assertThat(linking.link(ana, "12", NOW)).isEqualTo(new Linked.NoSuchNumber());
        assertThat(linking.link(ana, "+44 7700 900701", NOW)).isEqualTo(new Linked.Together(false, List.of()));
        assertThat(linking.link(ana, PHONE.value(), NOW)).isEqualTo(new Linked.Already());
        assertThat(addresses.of(ana.id())).hasSize(2);
        assertThat(addresses.toWriteTo(ana.id()))
                .get()
                .extracting(Address::channel)
                .isEqualTo(ChannelKind.TELEGRAM);
    }

    @Test
    void whatEitherOfTheTwoHadIsTheOnes() {
        var texting = onPhone("Ana", PHONE);
        database.get(People.class).keepPlace(texting.id(), "TA1 1AA", 51.02, -3.1);
        var ana = onTelegram("702");
        var walk = session(3);
        var soup = session(1);
        signingUp.join(texting.id(), walk.id(), 2, NOW);
        joined(person("Ben"), soup);
        var waiting = signingUp.join(texting.id(), soup.id(), 1, NOW);
        database.get(Consents.class)
                .record(texting.id(), ChannelKind.SMS, Consents.NEWS, true, "text message", "YES", NOW);
        database.get(Tasks.class).add(Task.Kind.HELP, texting.id(), null, "Asked.", NOW);
        post(texting, PHONE);

        assertThat(linking.link(ana, PHONE.value(), NOW)).isEqualTo(new Linked.Together(false, List.of()));

        assertThat(signingUp.upcoming(ana.id(), NOW))
                .extracting(b -> b.signUp().state())
                .containsExactlyInAnyOrder(SignUp.State.BOOKED, SignUp.State.WAITING);
        assertThat(((Admission.Waiting) waiting).booking().signUp().askedAt())
                .as("the turn is kept")
                .isEqualTo(signingUp.upcoming(ana.id(), NOW).stream()
                        .map(Booking::signUp)
                        .filter(SignUp::isWaiting)
                        .findFirst()
                        .orElseThrow()
                        .askedAt());
        var now = database.get(People.class).findById(ana.id()).orElseThrow();
        assertThat(now.firstName()).isEqualTo("Ana");
        assertThat(now.placeName()).isEqualTo("TA1 1AA");
        assertThat(now.place()).isNotNull();
        for (var table : List.of("consents", "tasks", "outbox", "sign_ups")) {
            assertThat(rowsOf(table, texting.id())).as(table).isZero();
            assertThat(rowsOf(table, ana.id())).as(table).isPositive();
        }
        assertThat(database.get(People.class).findById(texting.id())).isEmpty();
        assertThat(addresses.of(ana.id())).hasSize(2);
    }

    @Test
    void whatTheyAreAsStaffIsTheOnesAndAYesOfEitherIsAYes() {
        var texting = onPhone("Ana", PHONE);
        var ana = onTelegram("703");
        var sam = person("Sam");
        var appointments = database.get(Appointments.class);
        appointments.add(appointment(texting, Role.LINK_WORKER, sam));
        appointments.current().forEach(each -> appointments.accept(each.id(), NOW));
        appointments.add(appointment(ana, Role.LINK_WORKER, sam));
        appointments.add(appointment(texting, Role.COORDINATOR, texting.id()));
        appointments.add(appointment(ana, Role.COORDINATOR, sam));

        linking.link(ana, PHONE.value(), NOW);

        assertThat(appointments.current())
                .extracting(Appointment::personId, Appointment::role, each -> each.acceptedAt() != null)
                .containsExactlyInAnyOrder(
                        tuple(ana.id(), Role.LINK_WORKER, true), tuple(ana.id(), Role.COORDINATOR, false));
    }

    private static Appointment appointment(Person who, Role role, UUID by) {
        return new Appointment(Ids.at(NOW), who.id(), "Ana", role, null, null, by, NOW, null);
    }

    @Test
    void aPlaceTheyHadTwiceGoesToWhoeverWaitsForIt() {
        var texting = onPhone("Ana", PHONE);
        var ana = onTelegram("703");
        var session = session(3);
        var small = joined(texting.id(), session);
        assertThat(signingUp.join(ana.id(), session.id(), 2, NOW)).isInstanceOf(Admission.Joined.class);
        var cat = onPhone("Cat", new Address(ChannelKind.SMS, "+447700900702"));
        assertThat(signingUp.join(cat.id(), session.id(), 1, NOW)).isInstanceOf(Admission.Waiting.class);

        var linked = (Linked.Together) linking.link(ana, PHONE.value(), NOW.plusSeconds(5));

        assertThat(linked.givenBack()).extracting(b -> b.signUp().id()).containsExactly(small.id());
        assertThat(signingUp.upcoming(ana.id(), NOW))
                .extracting(b -> b.signUp().party())
                .containsExactly(2);
        assertThat(signingUp.upcoming(cat.id(), NOW))
                .extracting(b -> b.signUp().state())
                .containsExactly(SignUp.State.OFFERED);
        assertThat(taken(session)).isEqualTo(3);
        assertThat(database.get(Questions.class).open(cat.id(), NOW.plusSeconds(5)))
                .hasSize(1);
    }

    @Test
    void aPhoneThatSaidStopStaysClosed() {
        onPhone("Ana", PHONE);
        addresses.optOut(PHONE, NOW);
        var ana = onTelegram("704");
        assertThat(linking.link(ana, PHONE.value(), NOW)).isEqualTo(new Linked.Together(true, List.of()));
        assertThat(addresses.at(PHONE).orElseThrow().isOpen()).isFalse();
        assertThat(addresses.toWriteTo(ana.id()))
                .get()
                .extracting(Address::channel)
                .isEqualTo(ChannelKind.TELEGRAM);
    }

    @Test
    void twoTapsWhileOthersBookMakeOnePersonAndOverbookNothing() throws Exception {
        var session = session(4);
        var texting = onPhone("Ana", PHONE);
        var ana = onTelegram("705");
        joined(texting.id(), session);
        joined(ana.id(), session);
        var doings = new ArrayList<Callable<Object>>();
        for (int i = 0; i < 20; i++) {
            var someone = onPhone("Sam", new Address(ChannelKind.SMS, "+4477009008" + (10 + i)));
            doings.add(() -> signingUp.join(someone.id(), session.id(), 1, NOW));
        }
        doings.add(3, () -> linking.link(ana, PHONE.value(), NOW));
        doings.add(7, () -> linking.link(ana, PHONE.value(), NOW));
        var linked = new ArrayList<Linked>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Object> done : threads.invokeAll(doings)) {
                if (done.get() instanceof Linked one) {
                    linked.add(one);
                }
            }
        }
        assertThat(linked).hasSize(2).contains(new Linked.Already());
        assertThat(signingUp.upcoming(ana.id(), NOW)).hasSize(1);
        var list = database.get(SignUps.class).of(session.id());
        var held = list.stream()
                .filter(s -> s.state() == SignUp.State.BOOKED || s.state() == SignUp.State.OFFERED)
                .mapToInt(SignUp::party)
                .sum();
        assertThat(held).isEqualTo(4).isEqualTo(taken(session));
        assertThat(list).hasSize(21);
        assertThat(database.get(People.class).findById(texting.id())).isEmpty();
    }

    @Test
    void ofPeopleWhoShareAPhoneTheOneOfThatNameIsMeantElseTheyAreAsked() {
        var jean = onPhone("Jean", PHONE);
        sharing.share(addresses.at(PHONE).orElseThrow(), "Tom", NOW);
        var someone = onTelegram("706");
        var which = (Linked.WhichOfThem) linking.link(someone, PHONE.value(), NOW);
        assertThat(which.people()).extracting(Companion::firstName).containsExactly("Jean", "Tom");
        var tom = which.people().get(1).personId();

        assertThat(linking.linkAs(tom, someone, which.phone(), NOW)).isEqualTo(new Linked.Together(false, List.of()));

        assertThat(database.get(Companions.class).at(PHONE))
                .extracting(Companion::personId)
                .containsExactly(jean.id(), someone.id());
        var telegram = addressed("Jean", new Address(ChannelKind.TELEGRAM, "707"));
        assertThat(linking.link(telegram, PHONE.value(), NOW)).isInstanceOf(Linked.Together.class);
        assertThat(addresses.at(PHONE).orElseThrow().personId()).isEqualTo(telegram.id());
    }

    @Test
    void stopOnASharedPhoneStopsItForAllWhoAreToldElsewhereAndAWorkerKnows() {
        var jean = onPhone("Jean", PHONE);
        sharing.share(addresses.at(PHONE).orElseThrow(), "Tom", NOW);
        var tom = database.get(Companions.class).at(PHONE).get(1).personId();
        assertThat(addresses.toWriteTo(tom)).contains(PHONE);
        addresses.add(new Address(ChannelKind.TELEGRAM, "708"), tom, NOW);
        addresses.optOut(PHONE, NOW);

        sharing.stopped(addresses.at(PHONE).orElseThrow(), NOW);

        assertThat(addresses.toWriteTo(jean.id())).isEmpty();
        assertThat(database.jdbc()
                        .sql("select address from outbox")
                        .query(String.class)
                        .list())
                .containsExactly("708");
        assertThat(database.get(Tasks.class).open()).extracting(Task::kind).containsExactly(Task.Kind.SHARED_STOP);
    }

    @Test
    void someoneCaredForIsReachedWhereverTheCarerIsAndHasBookingsOfTheirOwn() {
        var ana = onPhone("Ana", PHONE);
        var telegram = new Address(ChannelKind.TELEGRAM, "709");
        addresses.add(telegram, ana.id(), NOW);
        var jean = sharing.careFor(addresses.at(PHONE).orElseThrow(), "mum", "Jean", NOW);
        var session = session(2);
        joined(ana.id(), session);
        joined(jean, session);

        assertThat(taken(session)).isEqualTo(2);
        addresses.heard(telegram, NOW.plusSeconds(1));
        assertThat(addresses.toWriteTo(jean)).contains(telegram);
        assertThat(database.jdbc()
                        .sql("select source from consents where person_id = ?")
                        .param(jean)
                        .query(String.class)
                        .list())
                .containsExactly("carer");
        sharing.stopped(addresses.at(PHONE).orElseThrow(), NOW);
        assertThat(database.get(Tasks.class).open()).hasSize(1);
        assertThat(rowsOf("outbox", ana.id()) + rowsOf("outbox", jean))
                .as("the carer said it herself, and is not written to about it")
                .isZero();
    }

    @Test
    void thoseACarerWritesForAreStillHersWhenSheOpensTelegram() {
        onPhone("Ana", PHONE);
        var jean = sharing.careFor(addresses.at(PHONE).orElseThrow(), "mum", "Jean", NOW);
        var ana = onTelegram("710");
        linking.link(ana, PHONE.value(), NOW);
        assertThat(database.get(Companions.class).at(new Address(ChannelKind.TELEGRAM, "710")))
                .extracting(Companion::personId)
                .containsExactly(ana.id(), jean);
        linking.link(ana, "+447700900702", NOW);
        assertThat(database.get(Companions.class).at(new Address(ChannelKind.SMS, "+447700900702")))
                .as("and when she gives us another phone")
                .extracting(Companion::personId)
                .containsExactly(ana.id(), jean);
    }

    private void post(Person person, Address to) {
        database.get(Outbox.class)
                .post(
                        new Draft(
                                "test/" + person.id(),
                                person.id(),
                                to,
                                Message.of("Hello"),
                                Draft.Purpose.ANSWER,
                                NOW,
                                null,
                                null),
                        NOW);
    }

    private int rowsOf(String table, UUID person) {
        return database.jdbc()
                .sql("select count(*) from " + table + " where person_id = ?")
                .param(person)
                .query(Integer.class)
                .single();
    }

    private SignUp joined(UUID person, Session session) {
        return ((Admission.Joined) signingUp.join(person, session.id(), 1, NOW))
                .booking()
                .signUp();
    }

    private int taken(Session session) {
        return database.get(Sessions.class).findById(session.id()).orElseThrow().taken();
    }

    private Person onTelegram(String id) {
        return addressed("", new Address(ChannelKind.TELEGRAM, id));
    }

    private Person onPhone(String name, Address phone) {
        return addressed(name, phone);
    }

    private Person addressed(String name, Address address) {
        var person = database.get(People.class).findById(person(name)).orElseThrow();
        addresses.add(address, person.id(), NOW);
        addresses.heard(address, NOW);
        return person;
    }

    private UUID person(String name) {
        return database.get(People.class)
                .insert(new Person(Ids.at(NOW), name, "", "en", "", null, null, NOW))
                .id();
    }

    private Session session(int capacity) {
        var id = Ids.at(NOW);
        var activity = database.get(Activities.class)
                .insert(new Activity(
                        id,
                        "WALK" + (id.hashCode() & 0xffff),
                        "test",
                        id.toString(),
                        "Riverside walk",
                        null,
                        "",
                        "",
                        "Blake Gardens",
                        "",
                        "TA1 1AA",
                        51.02,
                        -3.1,
                        LocalDateTime.of(2027, 3, 4, 10, 0),
                        LocalDateTime.of(2027, 3, 4, 12, 0),
                        "",
                        null,
                        "",
                        capacity,
                        Activity.Booking.SIGN_UP,
                        "free",
                        "",
                        "",
                        false,
                        NOW,
                        null));
        var starts = THURSDAY.atTime(10, 0).atZone(ZoneId.of("Europe/London")).toInstant();
        return database.get(Sessions.class)
                .insert(new Session(
                        Ids.at(NOW), activity.id(), THURSDAY, starts, starts.plusSeconds(7200), capacity, 0, null));
    }
}
