package kith.community.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.about.Mode;
import kith.community.groups.Group;
import kith.community.groups.Groups;
import kith.community.lists.Filling.Filled;
import kith.community.lists.SeeingToNeeds.Move;
import kith.community.lists.TellingNeeds.Told;
import kith.community.lists.WorkingThrough.Asked;
import kith.community.needs.Need;
import kith.community.needs.Needs;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.KnownAddress;
import kith.community.people.Pauses;
import kith.community.questions.Questions;
import kith.community.signups.SigningUpBeans;
import kith.community.staff.AuditTrail;
import kith.community.staff.Staff;
import kith.community.storage.Database;
import kith.community.storage.DatabaseKind;
import kith.community.storage.OnEachDatabase;
import kith.community.time.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;

/// Lists and what comes of them, alike on every database.
@OnEachDatabase
class ListsContract {

    /// A Monday.
    private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

    private static final String LIST = "shielding";
    private static final Address MARYS = new Address(ChannelKind.SMS, "+447700900301");
    private static final Address BENS = new Address(ChannelKind.SMS, "+447700900302");
    private static final Address CATS = new Address(ChannelKind.SMS, "+447700900303");

    private static final Address IVYS = new Address(ChannelKind.SMS, "+447700900002");

    @Parameter
    DatabaseKind on;

    private Database database;
    private UUID worker;
    private Filling filling;
    private WorkingThrough workingThrough;
    private TellingNeeds tellingNeeds;
    private SeeingToNeeds seeingToNeeds;
    private Addresses addresses;

    @BeforeEach
    void openDatabase() {
        database = on.open(SigningUpBeans.in(
                Mode.DEMO,
                Lists.class,
                Filling.class,
                WorkingThrough.class,
                TellingNeeds.class,
                SeeingToNeeds.class,
                GivingNeeds.class,
                Staff.class,
                AuditTrail.class,
                Consents.class,
                GettingToKnow.class,
                Pauses.class));
        filling = database.get(Filling.class);
        workingThrough = database.get(WorkingThrough.class);
        tellingNeeds = database.get(TellingNeeds.class);
        seeingToNeeds = database.get(SeeingToNeeds.class);
        addresses = database.get(Addresses.class);
        worker = database.get(Staff.class).whoCareForPeople(NOW).getFirst();
    }

    private Filled put(String name, Address number) {
        return filling.put(LIST, new ListedPerson(name, number, "", "asked by the surgery", ""), NOW);
    }

    private Standing standing() {
        return workingThrough
                .see(worker, "Shielding")
                .map(asked -> ((Asked.Seen) asked).standing())
                .orElseThrow();
    }

    private void start(Instant now) {
        workingThrough.start(worker, LIST, now);
        workingThrough.wanted(1_000).forEach(each -> workingThrough.writeTo(each, now));
    }

    private int written() {
        return database.jdbc()
                .sql("select count(*) from outbox where post_key like 'list/%'")
                .query(Integer.class)
                .single();
    }

    private KnownAddress known(Address address) {
        return addresses.at(address).orElseThrow();
    }

    private UUID row(Address address) {
        return database.jdbc()
                .sql("select id from list_people where person_id = ?")
                .param(known(address).personId())
                .query((row, _) -> UUID.fromString(row.getString("id")))
                .single();
    }

    @Test
    void whoIsOnAListIsKnownWithTheConsentsSourceAndReadAgainChangesNothing() {
        assertThat(put("Mary Hill", MARYS)).isEqualTo(Filled.PUT);
        assertThat(put("Mary Hill", MARYS)).isEqualTo(Filled.THERE);

        var mary = known(MARYS).personId();
        assertThat(database.get(Consents.class).said(mary, Consents.MESSAGES)).contains(true);
        assertThat(database.jdbc()
                        .sql("select source from consents where person_id = ?")
                        .param(mary)
                        .query(String.class)
                        .list())
                .containsExactly("asked by the surgery");
        assertThat(standing().people()).isEqualTo(1);
        assertThat(standing().in(ListState.NEW)).isEqualTo(1);
    }

    @Test
    void aNumberThatIsSomebodyElsesPutsNobodyOnTheList() {
        put("Mary Hill", MARYS);

        assertThat(put("Tom Pike", MARYS)).isEqualTo(Filled.SOMEBODY_ELSES);
        assertThat(standing().people()).isEqualTo(1);
    }

    @Test
    void whoHasSaidStopIsNeverWrittenToWhateverAFileSays() {
        put("Mary Hill", MARYS);
        put("Ben Pope", BENS);
        database.get(GettingToKnow.class).stopWriting(known(BENS), "STOP", NOW.plusSeconds(30));
        database.get(GettingToKnow.class).whoWritesFrom(CATS, null, NOW);
        database.get(GettingToKnow.class).stopWriting(known(CATS), "STOP", NOW);
        assertThat(put("Cat Lane", CATS)).isEqualTo(Filled.PUT);

        start(NOW.plusSeconds(60));

        assertThat(written()).isEqualTo(1);
        assertThat(standing().in(ListState.ASKED)).isEqualTo(1);
        assertThat(standing().in(ListState.STOPPED)).isEqualTo(2);
        assertThat(database.get(Consents.class).said(known(CATS).personId(), Consents.MESSAGES))
                .contains(false);
    }

    @Test
    void eachIsWrittenToOnceHoweverOftenTheListIsStarted() {
        put("Mary Hill", MARYS);
        put("Ben Pope", BENS);

        start(NOW);
        start(NOW.plusSeconds(60));
        put("Cat Lane", CATS);
        start(NOW.plusSeconds(120));

        assertThat(written()).isEqualTo(3);
        assertThat(standing().in(ListState.ASKED)).isEqualTo(3);
        assertThat(database.get(Questions.class).open(known(MARYS).personId(), NOW.plusSeconds(120)))
                .hasSize(1);
    }

    @Test
    void whoWantsToHearNothingForAWhileIsLeftForLater() {
        put("Mary Hill", MARYS);
        database.get(Pauses.class).pause(known(MARYS).personId(), NOW.plus(Duration.ofDays(7)), NOW);

        start(NOW);
        assertThat(standing().in(ListState.NEW)).isEqualTo(1);

        start(NOW.plus(Duration.ofDays(8)));
        assertThat(standing().in(ListState.ASKED)).isEqualTo(1);
        assertThat(written()).isEqualTo(1);
    }

    @Test
    void nobodyButStaffSeesOrStartsAList() {
        put("Mary Hill", MARYS);
        var mary = known(MARYS).personId();

        assertThat(workingThrough.see(mary, LIST)).isEmpty();
        assertThat(workingThrough.start(mary, LIST, NOW)).isEmpty();
        assertThat(seeingToNeeds.see(mary, 9, NOW)).isEmpty();
        assertThat(workingThrough.wanted(1)).isEmpty();
    }

    @Test
    void whatTheySayTheyNeedIsOpenUntilItIsDone() {
        put("Mary Hill", MARYS);
        start(NOW);
        var row = row(MARYS);

        assertThat(tellingNeeds.tell(known(MARYS), row, Set.of(Need.Kind.SHOPPING, Need.Kind.DOG_WALKING), NOW))
                .isEqualTo(Told.KEPT);
        assertThat(tellingNeeds.tell(known(MARYS), row, Set.of(Need.Kind.SHOPPING), NOW))
                .isEqualTo(Told.KEPT);
        assertThat(tellingNeeds.tell(known(MARYS), row, Set.of(), NOW)).isEqualTo(Told.NOTHING_NEEDED);
        assertThat(standing().in(ListState.NEEDS)).isEqualTo(1);

        var seen = seeingToNeeds.see(worker, 9, NOW).orElseThrow();
        assertThat(seen.shown())
                .extracting(SeeingToNeeds.Shown::kind)
                .containsExactly(Need.Kind.DOG_WALKING, Need.Kind.SHOPPING);

        var dog = seen.shown().getFirst().need();
        seeingToNeeds.move(worker, dog, Move.TAKEN, NOW);
        assertThat(seeingToNeeds
                        .see(worker, 9, NOW)
                        .orElseThrow()
                        .shown()
                        .getFirst()
                        .takenBy())
                .isNotEmpty();
        seeingToNeeds.move(worker, dog, Move.DONE, NOW);
        assertThat(seeingToNeeds
                        .move(worker, dog, Move.TAKEN, NOW)
                        .orElseThrow()
                        .state())
                .isNull();
        assertThat(seeingToNeeds.see(worker, 1, NOW).orElseThrow())
                .satisfies(left -> assertThat(left.shown()).hasSize(1))
                .satisfies(left -> assertThat(left.more()).isZero());
        assertThat(database.get(AuditTrail.class).about(known(MARYS).personId(), 9))
                .extracting(AuditTrail.Entry::deed)
                .contains("LIST_ASKED", "NEED_TAKEN", "NEED_DONE");
    }

    @Test
    void aGroupThatIsAskedSeesAFirstNameAndTheNumberOnlyWithAYes() {
        put("Mary Hill", MARYS);
        var mary = known(MARYS).personId();
        var leader = leader();
        var giving = database.get(GivingNeeds.class);

        assertThat(seeingToNeeds.keep(worker, mary, Set.of(Need.Kind.SHOPPING), NOW))
                .contains(Set.of(Need.Kind.SHOPPING));
        assertThat(seeingToNeeds.keep(worker, mary, Set.of(Need.Kind.SHOPPING), NOW))
                .contains(Set.of());
        var need = database.get(Needs.class).toBeDone().getFirst().id();
        assertThat(seeingToNeeds.see(leader, 9, NOW).orElseThrow().shown()).isEmpty();
        assertThat(seeingToNeeds.move(leader, need, Move.TAKEN, NOW)).isEmpty();
        assertThat(giving.give(leader, List.of(need), "walkers", NOW)).isEmpty();

        assertThat(giving.give(worker, List.of(need), "wakers", NOW))
                .contains(new GivingNeeds.Given.To("Levels Walkers", 1, List.of("Ivy")));
        assertThat(seeingToNeeds.see(leader, 9, NOW).orElseThrow().shown())
                .extracting(SeeingToNeeds.Shown::name)
                .containsExactly("Mary");
        assertThat(seeingToNeeds
                        .move(leader, need, Move.TAKEN, NOW)
                        .orElseThrow()
                        .contact())
                .isEqualTo(GivingNeeds.Contact.ASKED);
        assertThat(told(leader)).noneMatch(words -> words.contains("07700 900301"));

        assertThat(giving.answer(leader, need, true, NOW)).isEmpty();
        assertThat(giving.answer(mary, need, true, NOW)).contains("Ivy");
        assertThat(told(leader)).anyMatch(words -> words.contains("07700 900301"));
        assertThat(giving.answer(mary, need, true, NOW)).isEmpty();
    }

    @Test
    void whoGaveItAwayHearsWhatBecameOfIt() {
        put("Mary Hill", MARYS);
        var mary = known(MARYS).personId();
        var leader = leader();
        var giving = database.get(GivingNeeds.class);
        seeingToNeeds.keep(worker, mary, Set.of(Need.Kind.SHOPPING, Need.Kind.DOG_WALKING), NOW);
        var both = database.get(Needs.class).toBeDone().stream().map(Need::id).toList();
        giving.give(worker, both, "walkers", NOW);

        seeingToNeeds.move(leader, both.getFirst(), Move.TAKEN, NOW);
        assertThat(giving.answer(mary, both.getFirst(), false, NOW)).contains("Ivy");
        seeingToNeeds.move(leader, both.getLast(), Move.DONE, NOW);

        assertThat(told(worker)).anyMatch(words -> words.contains("Open again"));
        assertThat(told(worker)).anyMatch(words -> words.contains("Done: shopping for Mary Hill"));
        assertThat(seeingToNeeds.see(leader, 9, NOW).orElseThrow().shown()).isEmpty();
        assertThat(seeingToNeeds.see(worker, 9, NOW).orElseThrow().shown()).hasSize(1);
        assertThat(seeingToNeeds.move(leader, both.getFirst(), Move.DONE, NOW)).isEmpty();
    }

    @Test
    void nothingIsGivenToAGroupThatNobodyCanBeWrittenTo() {
        put("Mary Hill", MARYS);
        database.get(Groups.class).insert(new Group(Ids.at(NOW), "Wells Bakers", "", null, ""));
        seeingToNeeds.keep(worker, known(MARYS).personId(), Set.of(Need.Kind.SHOPPING), NOW);
        var need = database.get(Needs.class).toBeDone().getFirst();
        var giving = database.get(GivingNeeds.class);

        assertThat(giving.give(worker, List.of(need.id()), "bakers", NOW))
                .contains(new GivingNeeds.Given.NobodyThere("Wells Bakers"));
        assertThat(giving.give(worker, List.of(need.id()), "plumbers", NOW).orElseThrow())
                .isInstanceOf(GivingNeeds.Given.NoSuchGroup.class);
        assertThat(database.get(Needs.class).toBeDone().getFirst().circleId()).isNull();
    }

    /// Ivy, who leads the walkers and has written to us.
    private UUID leader() {
        database.get(Groups.class).insert(new Group(Ids.at(NOW), "Levels Walkers", "", null, ""));
        return database.get(GettingToKnow.class)
                .whoWritesFrom(IVYS, "Ivy", NOW)
                .person()
                .id();
    }

    private List<String> told(UUID person) {
        return database.jdbc()
                .sql("select message from outbox where person_id = ?")
                .param(person)
                .query(String.class)
                .list();
    }

    @Test
    void nobodyAnswersForSomebodyElse() {
        put("Mary Hill", MARYS);
        put("Ben Pope", BENS);
        start(NOW);

        assertThat(tellingNeeds.tell(known(BENS), row(MARYS), Set.of(Need.Kind.SHOPPING), NOW))
                .isEqualTo(Told.NOT_THEIRS);
        assertThat(tellingNeeds.isNotThem(known(BENS), row(MARYS), "wrong number", NOW.plusSeconds(60)))
                .isEqualTo(Told.NOT_THEIRS);
        assertThat(database.get(Needs.class).toBeDone()).isEmpty();
    }

    @Test
    void aWrongNumberAndAWishToBeRungAreOnTheList() {
        put("Mary Hill", MARYS);
        put("Ben Pope", BENS);
        start(NOW);

        assertThat(tellingNeeds.isNotThem(known(MARYS), row(MARYS), "wrong number", NOW.plusSeconds(60)))
                .isEqualTo(Told.WRONG_NUMBER);
        tellingNeeds.wantsToBeRung(known(BENS).personId(), NOW);

        assertThat(standing().in(ListState.WRONG_NUMBER)).isEqualTo(1);
        assertThat(standing().in(ListState.RING_ME)).isEqualTo(1);
        assertThat(database.get(Consents.class).said(known(MARYS).personId(), Consents.MESSAGES))
                .contains(false);
    }

    @Test
    void aMessageThatDidNotArriveShowsOnTheList() {
        put("Mary Hill", MARYS);
        start(NOW);
        database.jdbc().sql("update outbox set state = 'FAILED'").update();

        assertThat(standing().in(ListState.NOT_REACHED)).isEqualTo(1);
    }

    @Test
    void manyAreWrittenToAFewAtATime() {
        for (int i = 0; i < 45; i++) {
            put("Person " + Character.toString('A' + i % 26), new Address(ChannelKind.SMS, "+4477009004" + (10 + i)));
        }
        workingThrough.start(worker, LIST, NOW);

        var first = workingThrough.wanted(20);
        first.forEach(each -> workingThrough.writeTo(each, NOW));
        assertThat(first).hasSize(20);
        assertThat(standing().in(ListState.ASKED)).isEqualTo(20);
        assertThat(workingThrough.wanted(100)).hasSize(25).doesNotContainAnyElementsOf(first);
        first.forEach(each -> workingThrough.writeTo(each, NOW));
        assertThat(written()).isEqualTo(20);
    }
}
