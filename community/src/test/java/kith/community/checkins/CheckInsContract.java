package kith.community.checkins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import kith.community.about.Mode;
import kith.community.calls.Bridging;
import kith.community.calls.CallEnded;
import kith.community.calls.CallOutcome;
import kith.community.checkins.Planning.Planned;
import kith.community.checkins.SeeingTo.TakenOn;
import kith.community.checkins.Step.Kind;
import kith.community.outbox.OutboxBeans;
import kith.community.outbox.Telling;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.Pauses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.questions.Question;
import kith.community.questions.Questions;
import kith.community.staff.Appointments;
import kith.community.staff.AuditTrail;
import kith.community.staff.Roster;
import kith.community.staff.Staff;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Check-ins are opened, asked, answered and closed alike on every database.
@OnEachDatabase
class CheckInsContract {

    /// A Tuesday.
    private static final Instant NINE = Instant.parse("2027-03-02T09:00:00Z");

    private static final Instant TEN = Instant.parse("2027-03-02T10:00:00Z");

    private static final Questionnaires QUESTIONNAIRES = QuestionnaireFiles.read(Path.of("config/questionnaires"));

    @Parameter
    DatabaseKind on;

    private Database database;
    private Planning planning;
    private Opening opening;
    private Climbing climbing;
    private Answering answering;
    private SeeingTo seeingTo;
    private CheckIns checkIns;
    private UUID sam;
    private UUID mary;

    @BeforeEach
    void openDatabase() {
        database = on.open(OutboxBeans.in(
                Mode.DEMO,
                CheckIns.class,
                Plans.class,
                Putting.class,
                Alarms.class,
                Climbing.class,
                Opening.class,
                Answering.class,
                Planning.class,
                SeeingTo.class,
                Bridging.class,
                Staff.class,
                AuditTrail.class,
                GettingToKnow.class,
                Telling.class,
                Addresses.class,
                Appointments.class,
                Roster.class,
                Companions.class,
                Consents.class,
                Pauses.class,
                QUESTIONNAIRES,
                new CheckInSettings(
                        Duration.ofHours(1), Duration.ofHours(2), Duration.ofHours(3), Duration.ofMinutes(15)),
                OutboxBeans.PHRASES));
        planning = database.get(Planning.class);
        opening = database.get(Opening.class);
        climbing = database.get(Climbing.class);
        answering = database.get(Answering.class);
        seeingTo = database.get(SeeingTo.class);
        checkIns = database.get(CheckIns.class);
        sam = person("Sam", "Lee", "+447700900001");
        mary = person("Mary", "Hill", "+447700900101");
    }

    @Test
    void nothingIsAskedBeforeTheyHaveSaidYesAndTheirYesIsKeptWithItsWording() {
        var asked = planning.plan(plan("quick"), false, NINE).orElseThrow();
        assertThat(asked).isInstanceOf(Planned.TheyAreAsked.class);
        sweep(TEN);
        assertThat(checkIns.open()).isEmpty();

        var plan = ((Planned.TheyAreAsked) asked).plan();
        var address = database.get(Addresses.class).of(mary).getFirst();
        assertThat(planning.agree(mary, address, plan.id(), true, "1", NINE)).isPresent();
        assertThat(planning.agree(mary, address, plan.id(), false, "2", NINE)).isEmpty();

        sweep(TEN);
        assertThat(checkIns.open()).hasSize(1);
        assertThat(database.jdbc()
                        .sql(
                                "select wording from consents where person_id = ? and purpose = 'CHECK_INS' and given = true")
                        .param(mary)
                        .query(String.class)
                        .single())
                .contains("Sam", "10am", "Is that all right?", "- 1");
        assertThat(told(sam)).last().asString().contains("Mary Hill said yes");
    }

    @Test
    void troubleAfterAnAnswerIsRaisedAgainUntilTheNextCheckIn() {
        var it = asked("quick");
        answering.answer(it.id(), new Said.Number(1), TEN.plusSeconds(60));
        assertThat(answering.awaited(mary, TEN.plusSeconds(90))).isEqualTo(Awaited.TROUBLE);

        assertThat(answering.say(mary, Mood.FINE, TEN.plusSeconds(100))).isInstanceOf(Answered.NothingOpen.class);
        var heard = answering.say(mary, Mood.NOT_GOOD, TEN.plusSeconds(120));

        assertThat(heard).isEqualTo(new Answered.Heard(Mood.NOT_GOOD, "Sam", false));
        assertThat(told(sam)).last().asString().contains("Mary Hill", "NOT GOOD");
        assertThat(checkIns.openOf(mary))
                .singleElement()
                .extracting(CheckIn::answer)
                .isEqualTo(Mood.NOT_GOOD);
        assertThat(checkIns.find(it.id()).orElseThrow().answer()).isEqualTo(Mood.FINE);
    }

    @Test
    void whoIsOnNobodysBooksIsAwaitedByNobody() {
        assertThat(answering.awaited(mary, TEN)).isEqualTo(Awaited.NOTHING);
        assertThat(answering.say(mary, Mood.NOT_GOOD, TEN)).isInstanceOf(Answered.NothingOpen.class);
        assertThat(checkIns.openOf(mary)).isEmpty();
    }

    @Test
    void ofSeveralAnswersTheOneThatAsksForHelpCounts() {
        var it = asked("quick");

        assertThat(answering.answer(it.id(), new Said.Numbers(List.of(1, 2)), TEN.plusSeconds(60)))
                .isInstanceOf(Answered.NotClear.class);
        assertThat(checkIns.find(it.id()).orElseThrow().answer()).isNull();
        assertThat(answering.answer(it.id(), new Said.Numbers(List.of(1, 4)), TEN.plusSeconds(90)))
                .isEqualTo(new Answered.Heard(Mood.RING_ME, "Sam", false));
    }

    @Test
    void aQuietAnswerClosesItInTheirOwnName() {
        var it = asked("quick");

        var heard = answering.answer(it.id(), new Said.Number(1), TEN.plusSeconds(60));

        assertThat(heard).isEqualTo(new Answered.Heard(Mood.FINE, "Sam", false));
        var closed = checkIns.find(it.id()).orElseThrow();
        assertThat(closed.answer()).isEqualTo(Mood.FINE);
        assertThat(closed.closedBy()).isEqualTo(mary);
        assertThat(told(sam)).noneSatisfy(text -> assertThat(text).asString().contains("answer"));
        assertThat(answering.answer(it.id(), new Said.Number(3), TEN.plusSeconds(90)))
                .isInstanceOf(Answered.NothingOpen.class);
    }

    @Test
    void silenceReachesTheWorkerWithWhatWasTriedAndANumber() {
        asked("quick");
        sweepEvery(Duration.ofMinutes(5), TEN.plus(Duration.ofHours(3)));

        assertThat(told(mary)).hasSize(2);
        assertThat(told(sam))
                .last()
                .asString()
                .contains(
                        "Mary Hill", "no answer to the check-in", "Asked twice", "07700 900101", "SPOKE TO Mary Hill");
    }

    @Test
    void onlyANamedPersonWithANoteClosesWhatWasAlarming() {
        var it = asked("quick");
        answering.answer(it.id(), new Said.Number(4), TEN.plusSeconds(60));
        assertThat(checkIns.find(it.id()).orElseThrow().isOpen()).isTrue();

        assertThat(seeingTo.spokeTo(mary, mary, "all fine", TEN.plusSeconds(90)))
                .isEmpty();
        assertThat(seeingTo.spokeTo(sam, mary, " ", TEN.plusSeconds(90))).isEmpty();
        assertThat(seeingTo.spokeTo(sam, mary, "back from hospital", TEN.plusSeconds(120)))
                .hasValueSatisfying(closed -> assertThat(closed).isPositive());

        var closed = checkIns.find(it.id()).orElseThrow();
        assertThat(closed.closedBy()).isEqualTo(sam);
        assertThat(closed.note()).isEqualTo("back from hospital");
        assertThat(closed.answer()).isEqualTo(Mood.RING_ME);
        assertThat(database.get(AuditTrail.class).about(mary, 10))
                .extracting(AuditTrail.Entry::deed)
                .contains("SPOKE_TO");
    }

    @Test
    void questionsAreGoneOnWithWhereTheyWereLeft() {
        var it = asked("ons4");

        assertThat(answering.answer(it.id(), new Said.Number(7), TEN.plusSeconds(60)))
                .isInstanceOf(Answered.GoOn.class);
        assertThat(answering.answer(it.id(), new Said.Number(11), TEN.plusSeconds(70)))
                .isInstanceOf(Answered.NotClear.class);
        assertThat(answering.answer(it.id(), new Said.Skip(), TEN.plusSeconds(80)))
                .isInstanceOf(Answered.GoOn.class);
        answering.answer(it.id(), new Said.Number(10), TEN.plusSeconds(90));
        var heard = answering.answer(it.id(), new Said.Number(0), TEN.plusSeconds(100));

        assertThat(heard).isEqualTo(new Answered.Heard(Mood.ANSWERED, "Sam", false));
        assertThat(checkIns.answers(it.id()))
                .containsExactlyInAnyOrder(
                        new CheckIns.Given("satisfied", 7),
                        new CheckIns.Given("worthwhile", null),
                        new CheckIns.Given("happy", 10),
                        new CheckIns.Given("anxious", 0));
    }

    @Test
    void whoeverIsOftenLonelyIsAskedIfTheyWouldLikeToBeRung() {
        var it = asked("loneliness");
        for (int number : new int[] {1, 3, 1}) {
            answering.answer(it.id(), new Said.Number(number), TEN.plusSeconds(60));
        }

        assertThat(answering.answer(it.id(), new Said.Number(3), TEN.plusSeconds(70)))
                .isInstanceOf(Answered.OfferCall.class);
        assertThat(answering.answer(it.id(), new Said.How(Mood.RING_ME), TEN.plusSeconds(80)))
                .isInstanceOf(Answered.Heard.class);
        assertThat(told(sam)).last().asString().contains("asks to be rung");
    }

    @Test
    void aWishToBeRungOutOfTheBlueIsAPersonsBusinessUntilTheyHaveSpoken() {
        answering.ringMe(mary, NINE);

        assertThat(checkIns.openOf(mary))
                .singleElement()
                .satisfies(it -> assertThat(it.answer()).isEqualTo(Mood.RING_ME));
        assertThat(told(sam)).singleElement().asString().contains("Mary Hill", "asks to be rung");
        sweepEvery(Duration.ofMinutes(5), NINE.plus(Duration.ofMinutes(20)));
        assertThat(told(sam)).last().asString().contains("NOBODY HAS SEEN TO Mary Hill");
        seeingTo.spokeTo(sam, mary, "wanted a chat", NINE.plus(Duration.ofMinutes(30)));
        assertThat(checkIns.openOf(mary)).isEmpty();
    }

    @Test
    void aHelperIsAskedGoesAndSaysWhatTheyFound() {
        var joan = person("Joan", "Pope", "+447700900102");
        agreed("quick");
        planning.addHelper(sam, mary, joan, "neighbour", NINE);
        sweepEvery(Duration.ofMinutes(5), TEN.plus(Duration.ofHours(3)));
        var it = checkIns.openOf(mary).getFirst();
        assertThat(told(joan)).last().asString().contains("Mary has not answered");

        assertThat(seeingTo.seeTo(joan, it.id(), true, TEN.plus(Duration.ofHours(3))))
                .isInstanceOf(TakenOn.Going.class);
        assertThat(told(mary)).last().asString().contains("Joan is coming");
        assertThat(seeingTo.seeTo(joan, it.id(), true, TEN.plus(Duration.ofHours(4))))
                .isEqualTo(new TakenOn.Seen("Mary Hill", true));

        assertThat(told(sam)).last().asString().contains("Joan Pope has seen Mary Hill: all right");
        assertThat(checkIns.openOf(mary)).as("closed by staff alone").hasSize(1);
        assertThat(seeingTo.seeTo(mary, it.id(), true, TEN)).isEqualTo(new TakenOn.NotTheirs());
    }

    @Test
    void aTextThatDidNotArriveIsNotTakenForSilence() {
        var it = asked("quick");
        database.jdbc()
                .sql("update outbox set state = 'FAILED', reason = '30005', finished_at = 1 where person_id = ?")
                .param(mary)
                .update();

        sweep(TEN.plus(Duration.ofMinutes(1)));

        assertThat(checkIns.steps(it.id())).extracting(Step::kind).endsWith(Kind.NOT_REACHED, Kind.STAFF_TOLD);
        assertThat(told(sam)).last().asString().contains("did not reach them");
    }

    @Test
    void whoStopsCallsIsAskedNoMoreAndTheWorkerKnows() {
        var it = asked("quick");

        planning.stopped(mary, TEN.plusSeconds(60));

        assertThat(checkIns.steps(it.id())).extracting(Step::kind).endsWith(Kind.NOT_REACHED, Kind.STAFF_TOLD);
        assertThat(told(sam)).anySatisfy(text -> assertThat(text).asString().contains("wants no more check-ins"));
        sweep(TEN.plus(Duration.ofDays(7)));
        assertThat(checkIns.openOf(mary)).hasSize(1);
    }

    @Test
    void aPauseAsksNothingUntilItIsOverAndThenGoesOn() {
        agreed("quick");
        sweep(NINE);
        planning.pause(sam, mary, Instant.parse("2027-03-08T00:00:00Z"), NINE);

        sweepEvery(Duration.ofHours(2), Instant.parse("2027-03-08T12:00:00Z"));
        assertThat(checkIns.of(mary, 10)).isEmpty();
        sweepEvery(Duration.ofHours(1), Instant.parse("2027-03-09T11:00:00Z"));
        assertThat(checkIns.of(mary, 10)).hasSize(1);
    }

    @Test
    void eachOccasionIsOpenedOnceByHoweverManyNodes() throws Exception {
        agreed("quick");
        try (var threads = Executors.newFixedThreadPool(4)) {
            Callable<Boolean> node = () -> {
                sweep(TEN);
                return true;
            };
            for (var done : threads.invokeAll(List.of(node, node, node, node))) {
                assertThat(done.get()).isTrue();
            }
        }

        assertThat(checkIns.of(mary, 10)).hasSize(1);
        assertThat(told(mary)).hasSize(1);
    }

    @Test
    void aCallThatEndsGoesOnRecordWithHowItEnded() {
        var it = asked("quick");

        database.transactions()
                .executeWithoutResult(_ -> climbing.callEnded(new CallEnded(
                        Ids.token(),
                        "check-in/" + it.id() + "/ring/1",
                        mary,
                        CallOutcome.MACHINE,
                        TEN.plusSeconds(5))));

        assertThat(checkIns.steps(it.id()))
                .extracting(Step::kind, Step::reason)
                .contains(tuple(Kind.CALL_ENDED, "MACHINE"));
    }

    @Test
    void theOkOfWhoeverTellsUsCountsFromTheMorningOfTheirDayOn() {
        planning.plan(plan(Way.YOU_TELL, "quick"), true, NINE.minus(Duration.ofDays(1)));
        var seven = Instant.parse("2027-03-02T07:00:00Z");

        assertThat(answering.isAwaited(mary, seven)).isFalse();
        sweep(Instant.parse("2027-03-02T00:00:00Z"));
        assertThat(answering.isAwaited(mary, seven)).isTrue();
        assertThat(answering.say(mary, Mood.FINE, seven)).isEqualTo(new Answered.Heard(Mood.FINE, "Sam", false));
        sweepEvery(Duration.ofMinutes(30), TEN.plus(Duration.ofHours(3)));

        assertThat(told(mary)).isEmpty();
        assertThat(checkIns.openOf(mary)).isEmpty();
    }

    // ---- Those there are

    private void agreed(String questionnaire) {
        assertThat(planning.plan(plan(questionnaire), true, NINE).orElseThrow()).isInstanceOf(Planned.Agreed.class);
    }

    private CheckIn asked(String questionnaire) {
        agreed(questionnaire);
        sweep(NINE);
        assertThat(told(mary)).isEmpty();
        sweep(TEN);
        var it = checkIns.openOf(mary).getFirst();
        assertThat(told(mary)).hasSize(1);
        assertThat(database.get(Questions.class).open(mary, TEN))
                .extracting(Question::kind)
                .containsExactly(Question.Kind.CHECK_IN);
        return it;
    }

    private CheckInPlan plan(String questionnaire) {
        return plan(Way.WE_ASK, questionnaire);
    }

    private CheckInPlan plan(Way way, String questionnaire) {
        return new CheckInPlan(
                Ids.at(NINE),
                mary,
                way,
                EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.FRIDAY),
                LocalTime.of(10, 0),
                null,
                questionnaire,
                null,
                null,
                null,
                sam,
                null,
                NINE,
                null,
                null,
                null);
    }

    private void sweep(Instant now) {
        opening.due(now, 100).forEach(plan -> opening.open(plan, now));
        climbing.unreached(100).forEach(id -> climbing.noteUnreached(id, now));
        climbing.toLookAt(now, 100).forEach(id -> climbing.lookAt(id, now));
    }

    private void sweepEvery(Duration step, Instant until) {
        for (var now = NINE; !now.isAfter(until); now = now.plus(step)) {
            sweep(now);
        }
    }

    private UUID person(String first, String last, String phone) {
        var person =
                database.get(People.class).insert(new Person(Ids.at(NINE), first, last, "en", "", null, null, NINE));
        database.get(Addresses.class).add(new Address(ChannelKind.SMS, phone), person.id(), NINE);
        return person.id();
    }

    /// What was posted to someone, in order.
    private List<@Nullable Object> told(UUID person) {
        return Arrays.asList(database.jdbc()
                .sql("select message from outbox where person_id = ? order by sequence")
                .param(person)
                .query(String.class)
                .list()
                .toArray());
    }
}
