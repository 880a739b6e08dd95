package kith.community.checkins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.calls.Bridging;
import kith.community.checkins.Inviting.Added;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.Pauses;
import kith.community.people.PeopleByName;
import kith.community.people.Person;
import kith.community.questions.Questions;
import kith.community.signups.SigningUpBeans;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What link workers do, alike on every database.
@OnEachDatabase
class LinkWorkContract {

    /// A Monday.
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private static final Address MARYS = new Address(ChannelKind.SMS, "+447700900301");

    @Parameter
    DatabaseKind on;

    private Database database;
    private UUID worker;
    private Inviting inviting;
    private Planning planning;
    private SeeingTo seeingTo;
    private Answering answering;
    private Opening opening;
    private Climbing climbing;
    private Board board;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.DEMO,
                Plans.class,
                CheckIns.class,
                Opening.class,
                Putting.class,
                Alarms.class,
                Climbing.class,
                Answering.class,
                SeeingTo.class,
                Planning.class,
                Inviting.class,
                Board.class,
                Bridging.class,
                Staff.class,
                AuditTrail.class,
                Consents.class,
                PeopleByName.class,
                GettingToKnow.class,
                Pauses.class,
                new Questionnaires(Map.of()),
                new CheckInSettings(
                        Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3), Duration.ofMinutes(15))));
        inviting = database.get(Inviting.class);
        planning = database.get(Planning.class);
        seeingTo = database.get(SeeingTo.class);
        answering = database.get(Answering.class);
        opening = database.get(Opening.class);
        climbing = database.get(Climbing.class);
        board = database.get(Board.class);
        worker = database.get(Staff.class).whoCareForPeople(NOW).getFirst();
    }

    @Test
    void whoIsAddedIsAskedOnceAndTheirAnswerIsKeptWithTheQuestion() {
        var mary = added("Mary Hill", MARYS);
        assertThat(inviting.add(worker, "mary hill", MARYS, false, NOW)).get().isInstanceOf(Added.Known.class);
        assertThat(posted(mary)).isOne();

        var address = database.get(Addresses.class).at(MARYS).orElseThrow();
        assertThat(inviting.answer(address, mary.id(), true, "yes please", NOW)).isTrue();

        assertThat(database.get(Consents.class).said(mary.id(), Consents.MESSAGES))
                .contains(true);
        assertThat(database.get(JdbcClient.class)
                        .sql("select wording from consents where person_id = ?")
                        .param(mary.id())
                        .query(String.class)
                        .single())
                .contains("suggests that I write to you")
                .endsWith("yes please");
        assertThat(database.get(Questions.class).open(mary.id(), NOW)).isEmpty();
    }

    @Test
    void aNumberOfSomebodyElseOrOfSomeoneWhoSaidStopIsNotWrittenTo() {
        var mary = added("Mary Hill", MARYS);
        assertThat(inviting.add(worker, "Tom Day", MARYS, false, NOW)).get().isInstanceOf(Added.NumberOf.class);
        assertThat(inviting.add(worker, "Tom Day", MARYS, true, NOW)).get().isInstanceOf(Added.Asked.class);

        database.get(Addresses.class).optOut(MARYS, NOW);
        assertThat(inviting.add(worker, "Mary Hill", MARYS, false, NOW)).get().isInstanceOf(Added.Stopped.class);
        assertThat(posted(mary)).isOne();
    }

    @Test
    void whoIsNoMemberOfStaffDoesAndSeesNothing() {
        var mary = added("Mary Hill", MARYS).id();
        assertThat(inviting.add(mary, "Tom Day", new Address(ChannelKind.SMS, "+447700900302"), false, NOW))
                .isEmpty();
        assertThat(seeingTo.checkNow(mary, mary, Questionnaires.QUICK, NOW)).isEmpty();
        assertThat(seeingTo.call(mary, mary, NOW)).isEmpty();
        assertThat(seeingTo.spokeTo(mary, mary, "fine", NOW)).isEmpty();
        assertThat(planning.plan(plan(mary, mary), true, NOW)).isEmpty();
        assertThat(planning.pause(mary, mary, NOW.plus(Duration.ofDays(3)), NOW))
                .isEmpty();
        assertThat(board.now(mary, NOW)).isEmpty();
        assertThat(board.answeredToday(mary, NOW)).isEmpty();
        assertThat(board.history(mary, mary, 3, NOW)).isEmpty();
        assertThat(inviting.addHelper(mary, mary, "Tom Day", MARYS, "", NOW)).isEmpty();
    }

    private void open(Instant now) {
        opening.due(now, 10).forEach(plan -> opening.open(plan, now));
    }

    @Test
    void aPauseOfAPlanThatNobodyHasAgreedToAsksNothingWhenItIsOver() {
        var mary = added("Mary Hill", MARYS).id();
        planning.plan(plan(worker, mary), false, NOW);
        planning.pause(worker, mary, NOW.plus(Duration.ofDays(2)), NOW);

        assertThat(opening.due(NOW.plus(Duration.ofDays(5)), 10)).isEmpty();
    }

    @Test
    void aNewPlanKeepsThePauseAndThoseWhoLookIn() {
        var mary = added("Mary Hill", MARYS).id();
        planning.plan(plan(worker, mary), true, NOW);
        inviting.addHelper(worker, mary, "Joan Pope", new Address(ChannelKind.SMS, "+447700900302"), "neighbour", NOW);
        var until = NOW.plus(Duration.ofDays(9));
        planning.pause(worker, mary, until, NOW);

        planning.plan(plan(worker, mary), false, NOW);

        assertThat(planning.of(mary)).get().satisfies(plan -> {
            assertThat(plan.pausedUntil()).isEqualTo(until);
            assertThat(plan.agreedAt()).isNotNull();
        });
        assertThat(board.history(worker, mary, 3, NOW).orElseThrow().helpers()).containsExactly("Joan Pope");
    }

    @Test
    void whoHasSaidNoIsAskedNeitherNowNorRegularly() {
        var mary = added("Mary Hill", MARYS).id();
        assertThat(checked(mary)).isEqualTo(new SeeingTo.Checked.NotAgreed(false));
        database.get(Consents.class)
                .record(mary, ChannelKind.SMS, Consents.CHECK_INS, false, "own message", "stop calls", NOW);
        assertThat(checked(mary)).isEqualTo(new SeeingTo.Checked.NotAgreed(true));
        assertThat(planning.plan(plan(worker, mary), false, NOW)).get().isInstanceOf(Planning.Planned.SaidNo.class);
        assertThat(planning.plan(plan(worker, mary), true, NOW)).get().isInstanceOf(Planning.Planned.Agreed.class);
    }

    @Test
    void someoneWhoIsAskedIsNotAskedASecondTimeUntilTheyAnswer() {
        var mary = willing();
        assertThat(checked(mary)).isInstanceOf(SeeingTo.Checked.Asked.class);
        assertThat(checked(mary)).isInstanceOf(SeeingTo.Checked.AskedBefore.class);
        answering.say(mary, Mood.FINE, NOW);
        assertThat(checked(mary)).isInstanceOf(SeeingTo.Checked.Asked.class);
    }

    @Test
    void theBoardShowsTheMostUrgentFirstAndNobodyWhoIsFine() {
        var silent = willing();
        checked(silent);
        var fine = willing();
        checked(fine);
        answering.say(fine, Mood.FINE, NOW);
        var unwell = willing();
        checked(unwell);
        answering.say(unwell, Mood.NOT_GOOD, NOW);
        var ringMe = willing();
        answering.ringMe(ringMe, NOW);
        var inDanger = willing();
        answering.crisis(inDanger, NOW);

        var first = board.now(worker, NOW).orElseThrow();
        assertThat(first.needing()).extracting(Board.Open::personId).containsExactly(inDanger, ringMe, unwell);
        assertThat(first.waiting()).extracting(Board.Open::personId).containsExactly(silent);
        assertThat(first.answered()).isEqualTo(3);

        var later = NOW.plus(Duration.ofHours(4));
        climbing.toLookAt(later, 20).forEach(id -> climbing.lookAt(id, later));
        assertThat(board.now(worker, later).orElseThrow().needing())
                .extracting(Board.Open::personId)
                .containsExactly(inDanger, ringMe, unwell, silent);
    }

    @Test
    void whoeverWasToldOfSilenceIsToldAgainThatTheyWantToBeRungAndOnceOnly() {
        var mary = willing();
        checked(mary);
        var later = NOW.plus(Duration.ofHours(4));
        climbing.toLookAt(later, 20).forEach(id -> climbing.lookAt(id, later));
        var open = board.now(worker, later).orElseThrow().needing().getFirst();
        assertThat(open.why()).isEqualTo(Board.Why.SILENCE);
        seeingTo.seeTo(worker, open.checkIn(), true, later);
        long told = alarms();

        answering.ringMe(mary, later);
        answering.ringMe(mary, later);

        assertThat(alarms()).isEqualTo(told + 1);
        assertThat(board.now(worker, later).orElseThrow().needing().getFirst().onIt())
                .isEmpty();
    }

    @Test
    void whatSomeoneSaysOfThemselvesAnswersAllThatIsOpen() {
        var mary = willing();
        var start = NOW.minus(Duration.ofDays(1));
        var plan = plan(worker, mary, Way.YOU_TELL, start);
        planning.plan(plan, true, start);
        open(NOW.plus(Duration.ofHours(1)));
        var first = database.get(CheckIns.class).openOf(mary).getFirst();
        var morning = NOW.plus(Duration.ofHours(20));
        open(morning);

        answering.answer(first.id(), new Said.How(Mood.FINE), morning);

        assertThat(database.get(CheckIns.class).openOf(mary)).isEmpty();
    }

    @Test
    void aTalkClosesWhatIsOpenInTheNameOfWhoeverHadIt() {
        var mary = willing();
        answering.ringMe(mary, NOW);
        assertThat(seeingTo.spokeTo(worker, mary, "  ", NOW)).isEmpty();
        assertThat(board.now(worker, NOW).orElseThrow().needing()).hasSize(1);

        seeingTo.spokeTo(worker, mary, "wanted a chat", NOW);

        assertThat(board.now(worker, NOW).orElseThrow().needing()).isEmpty();
        assertThat(board.history(worker, mary, 3, NOW).orElseThrow().past())
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.closedBy()).isEqualTo("Sam");
                    assertThat(past.checkIn().note()).isEqualTo("wanted a chat");
                });
    }

    @Test
    void peopleAreFoundByWhatTheirNamesBeginWithAndWithASlip() {
        var hill = introduced("Mary Hill", 1);
        var hillier = introduced("Marie Hillier", 2);
        var ohara = introduced("Siân O'Hara-Jones", 3);

        var byName = database.get(PeopleByName.class);
        assertThat(byName.find("mary hill").people()).extracting(Person::id).containsExactly(hill);
        assertThat(byName.find("HILL").people()).extracting(Person::id).containsExactly(hill);
        assertThat(byName.find("mar").people()).extracting(Person::id).containsExactly(hillier, hill);
        assertThat(byName.find("m hillier").people()).extracting(Person::id).containsExactly(hillier);
        assertThat(byName.find("sian ohara jones").people())
                .extracting(Person::id)
                .containsExactly(ohara);
        var slip = byName.find("mayr hill");
        assertThat(slip.people()).extracting(Person::id).containsExactly(hill);
        assertThat(slip.sure()).isFalse();
        assertThat(byName.find("tom").people()).isEmpty();
        assertThat(byName.find("mary pope").people()).isEmpty();
        assertThat(byName.find(" - ").people()).isEmpty();
    }

    private SeeingTo.@Nullable Checked checked(UUID person) {
        return seeingTo.checkNow(worker, person, Questionnaires.QUICK, NOW).orElse(null);
    }

    private Person added(String name, Address number) {
        var added = inviting.add(worker, name, number, false, NOW).orElseThrow();
        assertThat(added).isInstanceOf(Added.Asked.class);
        return ((Added.Asked) added).person();
    }

    private int phones;

    private UUID introduced(String name, int number) {
        return database.get(GettingToKnow.class)
                .introduce(name, new Address(ChannelKind.SMS, "+44770090040" + number), NOW)
                .id();
    }

    /// Someone who has written to us.
    private UUID willing() {
        phones++;
        return database.get(GettingToKnow.class)
                .whoWritesFrom(new Address(ChannelKind.SMS, "+44770090050" + phones), "Ana", NOW)
                .person()
                .id();
    }

    private CheckInPlan plan(UUID by, UUID person) {
        return plan(by, person, Way.WE_ASK, NOW);
    }

    private CheckInPlan plan(UUID by, UUID person, Way way, Instant now) {
        return new CheckInPlan(
                UUID.randomUUID(),
                person,
                way,
                EnumSet.allOf(DayOfWeek.class),
                LocalTime.of(10, 30),
                null,
                Questionnaires.QUICK,
                null,
                null,
                null,
                by,
                null,
                now,
                null,
                null,
                null);
    }

    private long posted(Person person) {
        return count("select count(*) from outbox where person_id = ?", person.id());
    }

    private long alarms() {
        return count("select count(*) from outbox where person_id = ?", worker);
    }

    private long count(String sql, UUID id) {
        return database.get(JdbcClient.class)
                .sql(sql)
                .param(id)
                .query(Long.class)
                .single();
    }
}
