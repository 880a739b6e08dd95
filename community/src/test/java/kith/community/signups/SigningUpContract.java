package kith.community.signups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Places are taken and given back alike on every database, and never more than there are.
@OnEachDatabase
class SigningUpContract {

    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2027, 3, 4);

    @Parameter
    DatabaseKind on;

    private Database database;
    private SigningUp signingUp;
    private Offering offering;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.DEMO));
        signingUp = database.get(SigningUp.class);
        offering = database.get(Offering.class);
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
    void aPartyBecomesSmallerOrLargerAndWhatItGivesBackIsOffered() {
        var session = session(activity(3), THURSDAY, 3);
        var ana = person();
        var joined = (Admission.Joined) signingUp.join(ana, session.id(), 2, NOW);
        var signUp = joined.booking().signUp().id();

        assertThat(signingUp.change(ana, signUp, 3, NOW)).get().isInstanceOf(PartyChange.Changed.class);
        assertThat(taken(session)).isEqualTo(3);
        assertThat(signingUp.change(ana, signUp, 4, NOW)).get().isInstanceOf(PartyChange.NoRoom.class);
        assertThat(signingUp.change(ana, signUp, 0, NOW)).get().isInstanceOf(PartyChange.TooBig.class);
        assertThat(signingUp.change(person(), signUp, 1, NOW)).as("not theirs").isEmpty();
        assertThat(taken(session)).isEqualTo(3);

        var ben = person();
        assertThat(signingUp.join(ben, session.id(), 1, NOW)).isInstanceOf(Admission.Waiting.class);
        assertThat(signingUp.change(ana, signUp, 2, NOW)).get().isInstanceOf(PartyChange.Changed.class);
        assertThat(signingUp.upcoming(ana, NOW))
                .extracting(b -> b.signUp().party())
                .containsExactly(2);
        assertThat(signingUp.join(ben, session.id(), 1, NOW)).isInstanceOf(Admission.Joined.class);
        assertThat(signingUp.change(ana, signUp, 3, NOW)).get().isInstanceOf(PartyChange.NoRoom.class);
    }

    @Test
    void aPartyGetsAllItsPlacesOrWaitsAndHearsOfTheNextSessionWithRoom() {
        var walk = activity(2);
        var session = session(walk, THURSDAY, 2);
        var tight = session(walk, THURSDAY.plusWeeks(1), 1);
        var roomy = session(walk, THURSDAY.plusWeeks(2), 2);
        signingUp.join(person(), session.id(), 1, NOW);

        var answer = signingUp.join(person(), session.id(), 2, NOW);

        assertThat(taken(session)).isEqualTo(1);
        assertThat(tight.capacity()).isEqualTo(1);
        assertThat(answer).isInstanceOfSatisfying(Admission.Waiting.class, waiting -> {
            assertThat(waiting.booking().position()).isEqualTo(1);
            assertThat(waiting.next()).isNotNull().extracting(Session::id).isEqualTo(roomy.id());
        });
        assertThat(signingUp.join(person(), session.id(), 1, NOW))
                .as("nobody slips past the two who wait")
                .isInstanceOfSatisfying(
                        Admission.Waiting.class,
                        waiting -> assertThat(waiting.booking().position()).isEqualTo(2));
        assertThat(signingUp.join(person(), session.id(), 3, NOW))
                .as("no use to wait for more places than there are")
                .isInstanceOf(Admission.TooFewPlaces.class);
    }

    @Test
    void aFreedPlaceIsOfferedInTurnTakenOrPassedAndRunsOut() {
        var session = session(activity(1), THURSDAY, 1);
        var ana = joined(person(), session);
        var ben = reachable("+447700900601");
        var cat = reachable("+447700900602");
        var bens = waiting(ben, session);
        var cats = waiting(cat, session);

        signingUp.leave(ana.personId(), ana.id(), NOW);
        assertThat(state(bens)).isEqualTo(SignUp.State.OFFERED);
        assertThat(state(cats)).isEqualTo(SignUp.State.WAITING);
        assertThat(taken(session)).as("kept for Ben").isEqualTo(1);
        assertThat(signingUp.take(cat, cats.id(), NOW)).get().isInstanceOf(Admission.Waiting.class);
        assertThat(signingUp.take(cat, bens.id(), NOW)).as("not Cat's to take").isEmpty();

        signingUp.pass(ben, bens.id(), NOW);
        assertThat(state(bens)).isEqualTo(SignUp.State.PASSED);
        assertThat(state(cats)).isEqualTo(SignUp.State.OFFERED);

        var later = NOW.plus(Duration.ofHours(4));
        assertThat(offering.toLookAt(later.minusMillis(1), 20)).isEmpty();
        assertThat(offering.nextToLookAt()).contains(later);
        assertThat(offering.toLookAt(later, 20)).containsExactly(session.id());
        offering.lookAt(session.id(), later);
        assertThat(state(cats)).isEqualTo(SignUp.State.PASSED);
        assertThat(taken(session)).as("nobody wanted it").isZero();
        assertThat(offering.toLookAt(later, 20)).isEmpty();

        assertThat(signingUp.take(cat, cats.id(), later))
                .as("changed her mind")
                .get()
                .isInstanceOf(Admission.Joined.class);
        assertThat(told("offer/")).isEqualTo(2);
        assertThat(told("offer.over/")).isEqualTo(1);
        offering.lookAt(session.id(), session.startsAt());
        assertThat(state(bens)).isEqualTo(SignUp.State.MISSED);
        assertThat(told("offer.missed/")).isEqualTo(1);
    }

    @Test
    void anOfferThatIsOverLeavesNoOpenQuestion() {
        var session = session(activity(1), THURSDAY, 1);
        var ana = joined(person(), session);
        var bens = waiting(reachable("+447700900601"), session);
        var cats = waiting(reachable("+447700900602"), session);
        var dans = waiting(reachable("+447700900603"), session);
        signingUp.leave(ana.personId(), ana.id(), NOW);
        assertThat(asked(bens)).as("Ben is asked").isEqualTo(1);

        signingUp.pass(bens.personId(), bens.id(), NOW);
        assertThat(asked(bens)).as("Ben passed").isZero();
        assertThat(asked(cats)).as("Cat is asked").isEqualTo(1);

        var later = NOW.plus(Duration.ofHours(4));
        offering.lookAt(session.id(), later);
        assertThat(asked(cats)).as("Cat's offer ran out").isZero();
        assertThat(asked(dans)).as("Dan is asked").isEqualTo(1);

        signingUp.take(dans.personId(), dans.id(), later);
        assertThat(asked(dans)).as("Dan took it").isZero();
    }

    @Test
    void twoWhoJoinAtOneInstantKeepTheOrderInWhichTheyWereWritten() {
        var session = session(activity(1), THURSDAY, 1);
        joined(person(), session);
        var written = new ArrayList<UUID>();
        for (int i = 0; i < 12; i++) {
            written.add(waiting(person(), session).id());
        }

        assertThat(database.get(SignUps.class).of(session.id()))
                .filteredOn(SignUp::isWaiting)
                .extracting(SignUp::id)
                .containsExactlyElementsOf(written);
    }

    @Test
    void anOfferHoldsForWakingHoursAndNeverBeyondTheStart() {
        var evening = Instant.parse("2027-03-02T19:00:00Z");
        var session = session(activity(1), THURSDAY, 1);
        var tomorrow = session(activity(1), THURSDAY.minusDays(1), 1);
        var bens = freed(session, "+447700900601", evening);
        var cats = freed(tomorrow, "+447700900602", evening);

        assertThat(bens.offeredUntil()).isEqualTo("2027-03-03T12:00:00Z");
        assertThat(cats.offeredUntil()).as("it starts at 10").isEqualTo("2027-03-03T10:00:00Z");
    }

    @Test
    void aPlaceThatComesFreeTooLateToTellAnyoneGoesToWhoeverAsks() {
        var session = session(activity(1), THURSDAY, 1);
        var beforeDawn = Instant.parse("2027-03-04T05:00:00Z");
        database.jdbc()
                .sql("update sessions set starts_at = ?")
                .param(beforeDawn.plusSeconds(7200).toEpochMilli())
                .update();
        var bens = freed(session, "+447700900601", beforeDawn);

        assertThat(bens.state()).isEqualTo(SignUp.State.PASSED);
        assertThat(signingUp.join(person(), session.id(), 1, beforeDawn)).isInstanceOf(Admission.Joined.class);
    }

    @Test
    void whomNoMessageReachesIsPassedOverAndAPersonIsAskedToRing() {
        var session = session(activity(1), THURSDAY, 1);
        var ana = joined(person(), session);
        var bens = waiting(person(), session);
        var cats = waiting(reachable("+447700900602"), session);

        signingUp.leave(ana.personId(), ana.id(), NOW);

        assertThat(state(bens)).isEqualTo(SignUp.State.PASSED);
        assertThat(state(cats)).isEqualTo(SignUp.State.OFFERED);
        assertThat(database.get(Tasks.class).open())
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(Task.Kind.NOT_TOLD));
    }

    @Test
    void theLeaderMayOfferWhatALargePartyCannotUse() {
        var session = session(activity(2), THURSDAY, 2);
        var ana = joined(person(), session);
        joined(person(), session);
        var two = reachable("+447700900601");
        signingUp.join(two, session.id(), 2, NOW);
        var one = waiting(reachable("+447700900602"), session);

        signingUp.leave(ana.personId(), ana.id(), NOW);
        assertThat(state(one)).isEqualTo(SignUp.State.WAITING);
        assertThat(database.get(Tasks.class).open()).extracting(Task::kind).containsExactly(Task.Kind.PLACE_KEPT);

        var sam = reachable("+447700900001");
        var code = database.get(Activities.class)
                .findById(session.activityId())
                .orElseThrow()
                .code();
        assertThat(offering.whoWaits(two, code, NOW)).as("not theirs to see").isEmpty();
        assertThat(offering.offerTo(two, one.id(), NOW)).as("not theirs to say").isEmpty();
        assertThat(offering.whoWaits(sam, code, NOW))
                .get()
                .satisfies(list -> assertThat(list.waiting())
                        .extracting(WhoWaits.Party::people)
                        .containsExactly(2, 1));
        assertThat(offering.offerTo(sam, one.id(), NOW)).contains(new Offering.OutOfTurn("Ana", 1, true));
        assertThat(state(one)).isEqualTo(SignUp.State.OFFERED);
        assertThat(taken(session)).isEqualTo(2);
    }

    @Test
    void twoHundredPeopleLeaveAndJoinAtOnceAndNobodyIsForgotten() throws Exception {
        var session = session(activity(10), THURSDAY, 10);
        var crowd = new ArrayList<Callable<Admission>>();
        for (int i = 0; i < 60; i++) {
            var someone = reachable("+4477009" + (10_000 + i));
            crowd.add(() -> {
                var answer = signingUp.join(someone, session.id(), 1, NOW);
                if (answer instanceof Admission.Joined joined) {
                    signingUp.leave(someone, joined.booking().signUp().id(), NOW);
                }
                return answer;
            });
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Admission> answer : threads.invokeAll(crowd)) {
                answer.get();
            }
        }
        var left = database.get(SignUps.class).of(session.id());
        assertThat(taken(session)).isEqualTo(Math.min(10, left.size()));
        assertThat(left.stream().limit(10)).allMatch(s -> s.state() == SignUp.State.OFFERED);
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
        var list = database.get(SignUps.class).of(session.id());
        assertThat(list).hasSize(200);
        assertThat(list.stream().filter(SignUp::isBooked)).hasSize(10);
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

    private SignUp joined(UUID person, Session session) {
        return ((Admission.Joined) signingUp.join(person, session.id(), 1, NOW))
                .booking()
                .signUp();
    }

    private SignUp waiting(UUID person, Session session) {
        return ((Admission.Waiting) signingUp.join(person, session.id(), 1, NOW))
                .booking()
                .signUp();
    }

    /// Someone waits for the one place of a session, and it comes free at `when`.
    private SignUp freed(Session session, String phone, Instant when) {
        var ana = joined(person(), session);
        var ben = waiting(reachable(phone), session);
        signingUp.leave(ana.personId(), ana.id(), when);
        return database.get(SignUps.class).findById(ben.id()).orElseThrow();
    }

    private SignUp.State state(SignUp signUp) {
        return database.get(SignUps.class).findById(signUp.id()).orElseThrow().state();
    }

    /// How many questions about it are open, whether they have been read or not.
    private int asked(SignUp signUp) {
        return database.jdbc()
                .sql("select count(*) from questions where kind = 'OFFER' and about = ? and closed_at is null")
                .param(signUp.id().toString())
                .query(Integer.class)
                .single();
    }

    private int told(String key) {
        return database.jdbc()
                .sql("select count(*) from outbox where post_key like ?")
                .param(key + "%")
                .query(Integer.class)
                .single();
    }

    private UUID reachable(String phone) {
        var someone = person();
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, phone), someone, NOW);
        return someone;
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
                        false,
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
