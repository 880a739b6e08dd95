package kith.bot.hearing.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.bot.vocabulary.ExampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// What the examples in `config/examples/` teach, and how it is learned.
@Execution(ExecutionMode.CONCURRENT)
class ExampleClassifierTest {

    private static Examples examples = new Examples(List.of(), Map.of());
    private static ExampleClassifier classifier = ExampleClassifier.train(examples);

    @BeforeAll
    static void learn() {
        examples = ExampleFiles.in(Path.of("config/examples"));
        classifier = ExampleClassifier.train(examples);
    }

    @Test
    void dangerIsHeardWheneverItIsSaid() {
        var said = Stream.of(
                "i have fallen and cant get up off the floor",
                "im going to kill myself tonight",
                "my husband is hitting me please help",
                "cant breathe and pain in my chest",
                "mum has collapsed and wont wake up");

        assertThat(said.flatMap(one -> Arrays.stream(Moment.values()).map(moment -> classifier.guess(one, moment))))
                .allMatch(Bounds::isDanger);
    }

    // ---- What a steward can do

    @Test
    void aNewKindIsHeardByItsLinesAlone() {
        assertThat(classifier
                        .guess("is there somewhere quiet for prayers", Moment.CARD)
                        .likelihood("ask-prayer-room"))
                .isZero();

        var lines = Stream.of(
                        "do you have a prayer room?",
                        "is there a prayer room",
                        "is there somewhere to pray",
                        "where can I pray",
                        "I need to pray at one, is there a room for that",
                        "is there a quiet room for prayer",
                        "can I say my prayers there",
                        "any place for prayers",
                        "prayer space?",
                        "will there be somewhere I can pray",
                        "is there a room for salah",
                        "do they stop for prayer times",
                        "have you got a prayer room",
                        "has it got somewhere to pray",
                        "my husband needs to pray at lunchtime, is there a room",
                        "a room to pray in?",
                        "can we pray there",
                        "is there a chapel or prayer corner",
                        "do they have a room set aside for prayers",
                        "where do people go to pray")
                .map(text -> new Example("ask-prayer-room", null, text))
                .toList();
        var taught = ExampleClassifier.train(examples.and(new Examples(lines, Map.of())));

        assertThat(Stream.of(
                                "is there somewhere quiet for prayers",
                                "have they got a prayer room at the choir",
                                "can my husband pray there at lunchtime")
                        .map(said -> taught.guess(said, Moment.CARD)))
                .allMatch(Bounds::mayAnswer)
                .extracting(guess -> guess.ranked().getFirst().kind())
                .containsOnly("ask-prayer-room");
        assertThat(taught.guess("is there parking", Moment.CARD)
                        .ranked()
                        .getFirst()
                        .kind())
                .isEqualTo("ask-getting-there");
    }

    @Test
    void theMomentMakesADifference() {
        assertThat(classifier
                        .guess("yes please", Moment.CARD)
                        .ranked()
                        .getFirst()
                        .kind())
                .isEqualTo("join");
        assertThat(classifier
                        .guess("yes please", Moment.CONSENT)
                        .ranked()
                        .getFirst()
                        .kind())
                .isEqualTo("consent-yes");
    }

    @Test
    void aLineOfTwoKindsIsNamed() {
        var lines = List.of(
                new Example("ask-cost", null, "Is it 3 guineas?"), new Example("thanks", null, "is it 3 guineas?"));
        var twice = examples.and(new Examples(lines, Map.of()));

        assertThatThrownBy(twice::checked)
                .hasMessageContaining("\"is it 3 guineas?\" stands under \"ask-cost\" and under \"thanks\"");
    }

    @Test
    void aKindOfTooFewLinesIsNamed() {
        var few = examples.and(new Examples(List.of(new Example("ask-piano", null, "is there a piano")), Map.of()));

        assertThatThrownBy(few::checked).hasMessageContaining("\"ask-piano\" has 1 of the 4 examples");
    }

    @Test
    void moreThanCanBeLearnedIsRefused() {
        var line = new Example("thanks", null, "ta");

        assertThatThrownBy(() -> new Examples(Collections.nCopies(20_001, line), Map.of()))
                .hasMessageContaining("20001 examples, but at most 20000");
    }

    // ---- How it is learned

    @Test
    void theSameExamplesGiveTheSameGuesses() {
        var again = ExampleClassifier.train(ExampleFiles.in(Path.of("config/examples")));

        assertThat(again.guess("is there room for a wheelchair on thursday", Moment.LIST))
                .isEqualTo(classifier.guess("is there room for a wheelchair on thursday", Moment.LIST));
    }

    @Test
    void givenUpItEndsAtOnce() {
        var guess = ExampleClassifier.train(examples, () -> true).guess("what's on", Moment.NOTHING);

        assertThat(guess.ranked().getFirst().likelihood()).isLessThan(0.1);
    }

    @Test
    void nothingIsGuessedBeforeAnythingWasLearned() {
        var kinds = new LearnedKinds();

        assertThat(kinds.guess("what's on", Moment.NOTHING)).isEqualTo(Guess.NOTHING);
        assertThat(Bounds.mayAnswer(Guess.NOTHING)).isFalse();

        kinds.learned(classifier);
        assertThat(kinds.guess("what's on", Moment.NOTHING).ranked().getFirst().kind())
                .isEqualTo("whats-on");
    }
}
