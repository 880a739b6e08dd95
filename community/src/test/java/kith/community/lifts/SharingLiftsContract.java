package kith.community.lifts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kith.community.about.Mode;
import kith.community.activities.Activities;
import kith.community.activities.Activity;
import kith.community.activities.Session;
import kith.community.activities.SessionCancelled;
import kith.community.activities.SessionMoved;
import kith.community.activities.Sessions;
import kith.community.lifts.SharingLifts.Answered;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.signups.Admission;
import kith.community.signups.SigningUp;
import kith.community.signups.SigningUpBeans;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Drivers and passengers are brought together alike on every database, and nobody gets a number before both said yes.
@OnEachDatabase
class SharingLiftsContract {

    private static final Instant NOW = Instant.parse("2027-03-01T09:00:00Z");
    private static final Duration LONG = Duration.ofHours(5);

    @Parameter
    DatabaseKind on;

    private Database database;
    private SharingLifts sharing;
    private SigningUp signingUp;
    private Session session;
    private int phones;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(Mode.DEMO, SharingLifts.class, LiftPlans.class, LiftNotices.class));
        sharing = database.get(SharingLifts.class);
        signingUp = database.get(SigningUp.class);
        session = session();
    }

    @Test
    void numbersGoOutOnlyWhenBothHaveSaidYes() {
        var ana = comer("Ana", 1);
        var ben = comer("Ben", 1);
        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);

        assertThat(told(ben))
                .last()
                .asString()
                .contains("Ana", "Can you take them?")
                .doesNotContain(ana.phone());
        assertThat(answer(ben, true)).isInstanceOf(Answered.AskingPassenger.class);
        assertThat(told(ana)).last().asString().contains("Ben can take you").doesNotContain(ben.phone());
        assertThat(answer(ana, true))
                .isInstanceOfSatisfying(
                        Answered.Agreed.class,
                        agreed -> assertThat(agreed.words().blanks()).containsEntry("number", ben.phone()));
        assertThat(told(ben)).last().asString().contains(ana.phone());
    }

    @Test
    void afterANoTheNextDriverIsAskedAndTheFirstNeverAgain() {
        var ana = comer("Ana", 1);
        var ben = comer("Ben", 1);
        var eve = comer("Eve", 1);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        sharing.offer(eve.person(), eve.signUp(), 1, NOW.plusSeconds(1));
        sharing.need(ana.person(), ana.signUp(), NOW.plusSeconds(2));

        assertThat(asked(eve)).isEmpty();
        assertThat(answer(ben, false)).isInstanceOf(Answered.DriverDeclined.class);
        assertThat(asked(ben)).isEmpty();
        assertThat(answer(eve, false)).isInstanceOf(Answered.DriverDeclined.class);
        sharing.withdraw(ana.person(), ana.signUp(), NOW);
        sharing.need(ana.person(), ana.signUp(), NOW);
        assertThat(asked(ben)).isEmpty();
        assertThat(asked(eve)).isEmpty();
    }

    @Test
    void ofTwoDriversWhoSayYesAtOnceOneTakesThePassengerAndTheOtherIsKeptInReserve() throws Exception {
        var ana = comer("Ana", 1);
        var ben = comer("Ben", 1);
        var eve = comer("Eve", 1);
        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        sharing.offer(eve.person(), eve.signUp(), 1, NOW);
        var later = NOW.plus(LONG);
        sharing.toLookAt(later, 20).forEach(each -> sharing.lookAt(each, later));
        var ofBen = asked(ben).getFirst().subject();
        var ofEve = asked(eve).getFirst().subject();

        List<Answered> answers;
        try (var threads = Executors.newFixedThreadPool(2)) {
            answers = threads
                    .invokeAll(List.<Callable<Answered>>of(
                            () -> sharing.answer(ben.person(), ofBen, true, later),
                            () -> sharing.answer(eve.person(), ofEve, true, later)))
                    .stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .toList();
        }

        assertThat(answers).containsExactlyInAnyOrder(new Answered.AskingPassenger(), new Answered.InReserve());
        assertThat(asked(ana)).hasSize(1);
        var first = answers.getFirst() instanceof Answered.AskingPassenger ? ben : eve;
        signingUp.leave(first.person(), first.signUp(), later);
        assertThat(asked(ana)).as("about the other").hasSize(1);
    }

    @Test
    void aPartyTravelsTogetherAndSeatsAreNotPromisedTwice() {
        var family = comer("Ana", 3);
        var cat = comer("Cat", 1);
        var ben = comer("Ben", 1);
        sharing.need(family.person(), family.signUp(), NOW);
        sharing.need(cat.person(), cat.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 2, NOW);

        assertThat(told(ben)).last().asString().contains("Cat");
        answer(ben, true);
        answer(cat, true);
        assertThat(asked(ben)).isEmpty();
        sharing.offer(ben.person(), ben.signUp(), 4, NOW.plusSeconds(9));
        assertThat(told(ben)).last().asString().contains("Ana", "for 3 people");
    }

    @Test
    void whenTheDriverDoesNotComeThePassengerIsToldAndAnotherIsAsked() {
        var ana = comer("Ana", 1);
        var ben = comer("Ben", 1);
        var eve = comer("Eve", 1);
        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        sharing.offer(eve.person(), eve.signUp(), 1, NOW);
        answer(ben, true);
        answer(ana, true);

        signingUp.leave(ben.person(), ben.signUp(), NOW);

        assertThat(told(ana)).last().asString().contains("Ben can't take you");
        assertThat(asked(eve)).hasSize(1);
    }

    @Test
    void whenThePassengerNeedsItNoMoreTheDriverIsTold() {
        var ana = comer("Ana", 1);
        var ben = comer("Ben", 1);
        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        answer(ben, true);
        answer(ana, true);

        assertThat(sharing.withdraw(ana.person(), ana.signUp(), NOW)).isPresent();
        assertThat(sharing.withdraw(ana.person(), ana.signUp(), NOW))
                .as("again")
                .isEmpty();
        assertThat(told(ben)).last().asString().contains("Ana does not need the lift");
    }

    @Test
    void aMovedSessionBeginsAnewAndACancelledOneEndsAll() {
        var ana = comer("Ana", 1);
        var ben = comer("Ben", 1);
        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        answer(ben, true);

        database.transactions()
                .executeWithoutResult(t -> sharing.moved(new SessionMoved(
                        session.id(), session.startsAt(), session.startsAt().plusSeconds(3600), NOW)));
        assertThat(told(ana)).last().asString().contains("Text I NEED A LIFT");
        assertThat(told(ben)).last().asString().contains("Text I CAN GIVE A LIFT");
        assertThat(asked(ana)).isEmpty();

        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        assertThat(asked(ben)).hasSize(1);
        int before = told(ben).size();
        database.transactions()
                .executeWithoutResult(
                        t -> sharing.cancelled(new SessionCancelled(session.id(), session.startsAt(), NOW)));
        assertThat(asked(ben)).isEmpty();
        assertThat(told(ben)).as("that it is cancelled is told elsewhere").hasSize(before);
    }

    @Test
    void whoeverHasNoNumberIsPutInTouchByAPerson() {
        var ana = comer("Ana", 1, ChannelKind.TELEGRAM);
        var ben = comer("Ben", 1);
        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        answer(ben, true);
        answer(ana, true);

        assertThat(told(ben)).last().asString().contains("the leader will put you in touch");
        assertThat(database.get(Tasks.class).open())
                .extracting(Task::kind, Task::personId)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Task.Kind.PUT_IN_TOUCH, ana.person()));
    }

    @Test
    void nobodyAnswersForAnother() {
        var ana = comer("Ana", 1);
        var ben = comer("Ben", 1);
        sharing.need(ana.person(), ana.signUp(), NOW);
        sharing.offer(ben.person(), ben.signUp(), 1, NOW);
        var match = asked(ben).getFirst().subject();

        assertThat(sharing.answer(ana.person(), match, true, NOW)).isInstanceOf(Answered.TooLate.class);
        assertThat(sharing.need(ana.person(), ben.signUp(), NOW)).isEmpty();
        assertThat(sharing.withdraw(ana.person(), ben.signUp(), NOW)).isEmpty();
    }

    private record Comer(UUID person, UUID signUp, String phone) {}

    private Comer comer(String name, int party) {
        return comer(name, party, ChannelKind.SMS);
    }

    private Comer comer(String name, int party, ChannelKind channel) {
        var person = new Person(Ids.at(NOW), name, "", "en", "Wells", 51.2, -2.6, NOW);
        database.get(People.class).insert(person);
        int number = phones++;
        var address =
                new Address(channel, channel == ChannelKind.SMS ? "+44770090010" + number : String.valueOf(number));
        database.get(Addresses.class).add(address, person.id(), NOW);
        var joined = (Admission.Joined) signingUp.join(person.id(), session.id(), party, NOW);
        return new Comer(person.id(), joined.booking().signUp().id(), "07700 90010" + number);
    }

    private Answered answer(Comer who, boolean yes) {
        return sharing.answer(who.person(), asked(who).getFirst().subject(), yes, NOW);
    }

    private List<Question> asked(Comer who) {
        return database.get(Questions.class).open(who.person(), NOW.plus(LONG));
    }

    private List<String> told(Comer who) {
        return database.jdbc()
                .sql("select message from outbox where person_id = :person order by sequence")
                .param("person", who.person())
                .query(String.class)
                .list();
    }

    private Session session() {
        var id = Ids.at(NOW);
        database.get(Activities.class)
                .insert(new Activity(
                        id,
                        "WALK7",
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
                        null,
                        Activity.Booking.DROP_IN,
                        "free",
                        "",
                        "",
                        false,
                        NOW,
                        null));
        var starts = Instant.parse("2027-03-04T10:00:00Z");
        return database.get(Sessions.class)
                .insert(new Session(
                        Ids.at(NOW), id, LocalDate.of(2027, 3, 4), starts, starts.plusSeconds(7200), null, 0, null));
    }
}
