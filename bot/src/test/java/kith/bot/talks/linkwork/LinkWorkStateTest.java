package kith.bot.talks.linkwork;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import kith.bot.hearing.Hearing;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.hearing.grammar.Vocabularies;
import kith.bot.language.Danger;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.safety.InDanger;
import kith.community.about.StaffSettings.Role;
import kith.community.checkins.Awaited;
import org.junit.jupiter.api.Test;

/// What a link worker's next words mean where we asked for something.
class LinkWorkStateTest {

    private static final Hearing HEARING = new Hearing(Vocabularies.vocabulary(), new LearnedKinds());

    private static final UUID MARY = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID MARION = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private static final State NOTE = new LinkWorkState.AskedNote(MARY, "Mary Hill");
    private static final LinkWorkState.AskedWhichPerson WHICH =
            new LinkWorkState.AskedWhichPerson(List.of(MARY, MARION), new CallPerson("mar", null));

    private static Turn turn(State state, String said) {
        var talking = Turns.of(null, List.of(), List.of(), Turns.NOW);
        return Turns.saying(Turns.with(talking, Role.LINK_WORKER).at(state), said);
    }

    private static Intent heard(State state, String said) {
        var way = HEARING.hear(turn(state, said), "en", _ -> Awaited.NOTHING)
                .findFirst()
                .orElseThrow();
        return way.intents().getFirst();
    }

    @Test
    void anyWordsAreTheNoteThatWasAskedFor() {
        assertThat(heard(NOTE, "she is fine")).isEqualTo(new SpokeTo("Mary Hill", MARY, "she is fine"));
        assertThat(heard(NOTE, "call her on monday")).isEqualTo(new SpokeTo("Mary Hill", MARY, "call her on monday"));
    }

    @Test
    void whatIsNeverANoteIsHeardInItsPlace() {
        assertThat(heard(NOTE, "board")).isEqualTo(new SeeBoard());
        assertThat(heard(NOTE, "no")).isEqualTo(new Answer.No());
        assertThat(heard(NOTE, "2")).isEqualTo(new Answer.Pick(2));
    }

    @Test
    void nobodyInDangerWritesANote() {
        assertThat(heard(NOTE, "I can not go on")).isEqualTo(new InDanger(Danger.SELF));
        assertThat(heard(NOTE, "spoke to mary: she can not go on"))
                .isEqualTo(new SpokeTo("mary", null, "she can not go on"));
    }

    @Test
    void anotherNameIsAskedAboutInItsPlace() {
        assertThat(heard(WHICH, "Marion Day")).isEqualTo(new CallPerson("Marion Day", null));
        assertThat(heard(WHICH, "board")).isEqualTo(new SeeBoard());
    }

    @Test
    void yesIsNobodysName() {
        assertThat(heard(WHICH, "yes")).isEqualTo(new Answer.Yes());
    }

    @Test
    void aNumberIsOneOfThoseWhoWereListed() {
        assertThat(WHICH.answer(new Answer.Pick(2), turn(WHICH, "2")))
                .isEqualTo(new Step.Do(new CallPerson("mar", MARION)));
        assertThat(WHICH.answer(new Answer.Pick(3), turn(WHICH, "3"))).isInstanceOf(Step.Say.class);
    }

    @Test
    void yesIsTheOnlyOneWhoWasListed() {
        var one = new LinkWorkState.AskedWhichPerson(List.of(MARY), new CallPerson("mry", null));
        assertThat(one.answer(new Answer.Yes(), turn(one, "yes"))).isEqualTo(new Step.Do(new CallPerson("mry", MARY)));
        assertThat(WHICH.answer(new Answer.Yes(), turn(WHICH, "yes"))).isEqualTo(new Step.Declined());
    }

    @Test
    void aNumberOfTheBoardIsWhoeverStandsThere() {
        var board = new LinkWorkState.ShownBoard(List.of(MARY, MARION));
        assertThat(board.answer(new Answer.Pick(1), turn(board, "1"))).isEqualTo(new Step.Do(new SeeHistory("", MARY)));
    }

    @Test
    void aNumberThatIsNoneIsSaidToBeSoBeforeAnybodyIsAdded() {
        assertThat(new AddPerson("Mary Hill", "123", false).hear(turn(new State.Idle(), "add mary hill 123")))
                .isInstanceOf(Step.Say.class);
        var add = new AddPerson("Mary Hill", "07700 900301", false);
        assertThat(add.hear(turn(new State.Idle(), "add mary hill 07700 900301")))
                .isEqualTo(new Step.Do(add));
    }
}
