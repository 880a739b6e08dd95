package kith.bot.talks.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Said;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.community.about.StaffSettings.Role;
import kith.community.lists.SeeingToNeeds.Move;
import kith.community.needs.Need;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// How needs are asked for and answered.
class NeedsTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    private static Turn of(Role role) {
        return Turns.with(Turns.ofAStranger(), role);
    }

    /// A leader who has just been shown two needs.
    private static Turn shownTwo() {
        return Turns.with(Turns.of(null, List.of(), List.of(), Turns.NOW.minusSeconds(60)), Role.LEADER)
                .at(new ShownNeeds(List.of(FIRST, SECOND)));
    }

    private static @Nullable Intent said(String words, Turn turn) {
        return Said.in(Needs.SUBJECT, words, turn);
    }

    @ParameterizedTest
    @ValueSource(strings = {"list shielding", "show list shielding", "the list shielding please", "LIST shielding?"})
    void aListIsLookedAt(String words) {
        assertThat(said(words, of(Role.LINK_WORKER))).isEqualTo(new SeeList("shielding"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "start list over eighties",
                "begin the list over eighties",
                "write to list over eighties",
                "send list over eighties now",
                "start over eighties list"
            })
    void aListIsStarted(String words) {
        assertThat(said(words, of(Role.LINK_WORKER))).isEqualTo(new StartList("over eighties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"needs", "show needs", "open needs please", "show all the needs", "who needs what?"})
    void whatIsNeededIsLookedAt(String words) {
        assertThat(said(words, of(Role.LINK_WORKER))).isEqualTo(new SeeNeeds());
        assertThat(said(words, of(Role.LEADER))).isEqualTo(new SeeNeeds());
    }

    @ParameterizedTest
    @ValueSource(strings = {"list shielding", "start list shielding", "needs", "taken 2", "give 1 to walkers"})
    void fromAResidentTheyAreNothingOfTheKind(String words) {
        assertThat(said(words, Turns.ofAStranger())).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list walks near me", "list of walks", "list me everything", "needs must", "list"})
    void otherWordsAreNothingOfTheKind(String words) {
        assertThat(said(words, of(Role.LINK_WORKER))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    taken 2            | TAKEN | 2
                    take number 1      | TAKEN | 1
                    done 2             | DONE  | 2
                    Did 1 thanks       | DONE  | 1
                    can't 2            | LEFT  | 2
                    can’t do 2         | LEFT  | 2
                    cannot do number 1 | LEFT  | 1
                    can not 2          | LEFT  | 2
                    leave 1            | LEFT  | 1
                    """)
    void aNeedThatWasShownIsMoved(String words, Move move, int number) {
        var asked = said(words, shownTwo());

        assertThat(asked).isEqualTo(new MoveNumbered(number, move));
        assertThat(asked.hear(shownTwo())).isEqualTo(new Step.Do(new MoveNeed(number == 1 ? FIRST : SECOND, move)));
    }

    @Test
    void aNumberThatWasNotShownMeansSomethingElse() {
        assertThat(new MoveNumbered(3, Move.TAKEN).hear(shownTwo())).isEqualTo(new Step.Declined());
        assertThat(new GiveNumbered(Set.of(1, 3), "walkers").hear(shownTwo())).isEqualTo(new Step.Declined());
    }

    @Test
    void needsLongShownAreNotMeantByANumber() {
        var later = Turns.at(shownTwo(), shownTwo().at().toLocalDateTime().plusHours(2));

        assertThat(said("taken 2", later)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    give 1 2 to walkers             | 1,2 | walkers
                    hand 1, and 2 over to walkers   | 1,2 | walkers
                    pass 2 to the sunday walkers    | 2   | the sunday walkers
                    give all to walkers             | all | walkers
                    give them to walkers please     | all | walkers
                    """)
    void needsThatWereShownAreGivenToAGroup(String words, String numbers, String group) {
        var asked = said(words, shownTwo());
        var needs = switch (numbers) {
            case "2" -> List.of(SECOND);
            default -> List.of(FIRST, SECOND);
        };

        assertThat(asked).isInstanceOf(GiveNumbered.class);
        assertThat(asked.hear(shownTwo())).isEqualTo(new Step.Do(new GiveNeeds(needs, group)));
    }

    @Test
    void aBareNumberAsksWhatIsToBeDoneWithIt() {
        var shown = new ShownNeeds(List.of(FIRST, SECOND));

        assertThat(shown.answer(new Answer.Pick(2), shownTwo())).isInstanceOfSatisfying(Step.Say.class, say -> {
            assertThat(say.reply().phrases().getFirst().key()).isEqualTo("list.taken-or-done");
            assertThat(say.next().state()).isEqualTo(shown);
        });
        assertThat(shown.answer(new Answer.Yes(), shownTwo())).isEqualTo(new Step.Declined());
    }

    @Test
    void aNumberSaysWhatTheyNeedAndTheLastOneNothing() {
        var asked = asked(Question.Kind.LIST_NEEDS);

        assertThat(answered(asked, new Answer.Pick(1)))
                .isEqualTo(new Step.Do(new TellNeeds(FIRST, EnumSet.of(Need.TO_BE_DONE.getFirst()), false)));
        assertThat(answered(asked, new Answer.Pick(Need.TO_BE_DONE.size() + 1)))
                .isEqualTo(new Step.Do(new TellNeeds(FIRST, Set.of(), false)));
        assertThat(answered(asked, new Answer.No())).isEqualTo(new Step.Do(new TellNeeds(FIRST, Set.of(), false)));
        assertThat(answered(asked, new Answer.Yes())).isInstanceOf(Step.Say.class);
    }

    @Test
    void yesOrOneGivesTheNumber() {
        var asked = asked(Question.Kind.NEED_NUMBER);

        assertThat(answered(asked, new Answer.Yes())).isEqualTo(new Step.Do(new GiveNumber(FIRST, true)));
        assertThat(answered(asked, new Answer.Pick(2))).isEqualTo(new Step.Do(new GiveNumber(FIRST, false)));
        assertThat(answered(asked, new Answer.Pick(3))).isInstanceOf(Step.Say.class);
    }

    private static Question asked(Question.Kind kind) {
        return new Question(SECOND, SECOND, kind, FIRST.toString(), Turns.NOW, Turns.NOW.plusSeconds(60), null);
    }

    private static Step answered(Question question, Answer answer) {
        return Needs.SUBJECT.questions().get(question.kind()).answer(question, answer, Turns.ofAStranger());
    }
}
