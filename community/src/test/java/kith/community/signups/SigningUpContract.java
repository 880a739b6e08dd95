package kith.community.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.storage.Database;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Places are taken and given back alike on every database, and never more than there are.
abstract class SigningUpContract {

    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);

    private Database database;
    private SigningUp signingUp;

    abstract Database open(Object... beans);

    @BeforeEach
    void openDatabase() {
        database = open(SigningUp.class);
        signingUp = database.get(SigningUp.class);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void aPartyTakesAllItsPlacesAndGivesThemBack() {
        var session = session(activity(4), THURSDAY, 4);
        var ana = person();

        var joined = signingUp.join(ana, session.id(), 3, NOW);
        assertThat(joined).isInstanceOf(Admission.Joined.class);
        assertThat(taken(session)).isEqualTo(3);
        assertThat(signingUp.upcoming(ana, NOW))
                .extracting(b -> b.signUp().party())
                .containsExactly(3);

        var signUp = ((Admission.Joined) joined).booking().signUp();
        assertThat(signingUp.leave(ana, signUp.id(), NOW)).isPresent();
        assertThat(signingUp.leave(ana, signUp.id(), NOW)).as("a second time").isEmpty();
        assertThat(taken(session)).isZero();
        assertThat(signingUp.upcoming(ana, NOW)).isEmpty();
        assertThat(signingUp.join(ana, session.id(), 1, NOW)).as("again").isInstanceOf(Admission.Joined.class);
    }

    @Test
    void aPartyGetsAllItsPlacesOrNoneAndHearsOfTheNextSessionWithRoom() {
        var walk = activity(2);
        var session = session(walk, THURSDAY, 2);
        var tight = session(walk, THURSDAY.plusWeeks(1), 1);
        var roomy = session(walk, THURSDAY.plusWeeks(2), 2);
        signingUp.join(person(), session.id(), 1, NOW);

        var answer = signingUp.join(person(), session.id(), 2, NOW);

        assertThat(taken(session)).isEqualTo(1);
        assertThat(tight.capacity()).isEqualTo(1);
        assertThat(answer).isInstanceOfSatisfying(Admission.Full.class, full -> {
            assertThat(full.session().placesLeft()).isEqualTo(1);
            assertThat(full.next()).isNotNull().extracting(Session::id).isEqualTo(roomy.id());
        });
    }

    @Test
    void joiningTwiceIsOneBooking() {
        var session = session(activity(null), THURSDAY, null);
        var ana = person();
        signingUp.join(ana, session.id(), 1, NOW);

        assertThat(signingUp.join(ana, session.id(), 2, NOW)).isInstanceOf(Admission.AlreadyIn.class);
        assertThat(taken(session)).isEqualTo(1);
    }

    @Test
    void nobodyJoinsWhatHasBegunOrIsCancelledOrGivesUpAnothersPlace() {
        var walk = activity(null);
        var session = session(walk, THURSDAY, null);
        var ana = person();
        var late = session.startsAt();

        assertThat(signingUp.join(ana, session.id(), 1, late)).isInstanceOf(Admission.Started.class);
        assertThat(signingUp.join(ana, session.id(), 7, NOW)).isEqualTo(new Admission.PartyTooBig(6));
        var booking = ((Admission.Joined) signingUp.join(ana, session.id(), 1, NOW)).booking();
        assertThat(signingUp.leave(person(), booking.signUp().id(), NOW)).isEmpty();

        database.jdbc().sql("update sessions set cancelled_at = 1").update();
        assertThat(signingUp.join(person(), session.id(), 1, NOW)).isInstanceOf(Admission.NotOn.class);
    }

    @Test
    void twoHundredPeopleAtOnceGetTenPlaces() throws Exception {
        var session = session(activity(10), THURSDAY, 10);
        var crowd = new ArrayList<Callable<Admission>>();
        for (int i = 0; i < 200; i++) {
            var someone = person();
            crowd.add(() -> signingUp.join(someone, session.id(), 1, NOW));
        }
        int joined = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Admission> answer : threads.invokeAll(crowd)) {
                joined += answer.get() instanceof Admission.Joined ? 1 : 0;
            }
        }
        assertThat(joined).isEqualTo(10);
        assertThat(taken(session)).isEqualTo(10);
        assertThat(database.get(SignUps.class).of(session.id())).hasSize(10);
    }

    @Test
    void twoTapsOfOnePersonOnTheLastPlaceBookItOnce() throws Exception {
        var session = session(activity(1), THURSDAY, 1);
        var ana = person();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var taps = threads.invokeAll(java.util.Collections.nCopies(
                    2, (Callable<Admission>) () -> signingUp.join(ana, session.id(), 1, NOW)));
            for (var tap : taps) {
                try {
                    tap.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    // On PostgreSQL the slower tap may run into the unique index; its transaction is undone and
                    // repeated.
                    assertThat(e.getCause()).isInstanceOf(org.springframework.dao.DuplicateKeyException.class);
                }
            }
        }
        assertThat(taken(session)).isEqualTo(1);
        assertThat(database.get(SignUps.class).of(session.id())).hasSize(1);
    }

    private int taken(Session session) {
        return database.get(Sessions.class).findById(session.id()).orElseThrow().taken();
    }

    private UUID person() {
        return database.get(People.class)
                .insert(new Person(Ids.at(NOW), "Ana", "", "en", "", null, null, NOW))
                .id();
    }

    private Activity activity(@Nullable Integer capacity) {
        var id = Ids.at(NOW);
        return database.get(Activities.class)
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
                        NOW,
                        null));
    }

    private Session session(Activity activity, LocalDate day, @Nullable Integer capacity) {
        var starts =
                day.atTime(10, 0).atZone(java.time.ZoneId.of("Europe/London")).toInstant();
        return database.get(Sessions.class)
                .insert(new Session(
                        Ids.at(NOW), activity.id(), day, starts, starts.plusSeconds(7200), capacity, 0, null));
    }
}
