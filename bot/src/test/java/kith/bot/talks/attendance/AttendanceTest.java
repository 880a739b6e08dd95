package kith.bot.talks.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.community.attendance.RollMarked;
import kith.community.questions.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a leader is asked and says of who came.
class AttendanceTest {

    private static final UUID SESSION = UUID.fromString("00000000-0000-0000-0000-000000000007");

    private static Question asked(Question.Kind kind) {
        return new Question(
                UUID.randomUUID(),
                UUID.randomUUID(),
                kind,
                SESSION.toString(),
                Turns.NOW,
                Turns.NOW.plusSeconds(3600),
                null);
    }

    private static Turn saying(String words, @Nullable Instant spokeAt) {
        return Turns.saying(Turns.of(null, List.of(), List.of(asked(Question.Kind.WHO_CAME)), spokeAt), words);
    }

    private static Optional<MarkRoll> read(Turn turn, boolean writing) {
        return Attendance.reading(turn, false, false, writing);
    }

    @Test
    void numbersBehindTheQuestionSayWhoCame() {
        assertThat(read(saying("1 3 4", null), false)).contains(new MarkRoll(SESSION, "1 3 4", false));
        assertThat(read(saying("what's on", null), false)).isEmpty();
    }

    @Test
    void whenSomethingElseWasReadSinceOnlyWhatIsPlainDoes() {
        var since = Turns.NOW.plusSeconds(60);

        assertThat(read(saying("1 3 4", since).at(new State.Idle()), false))
                .as("nothing else of ours has numbers")
                .isPresent();
        assertThat(read(saying("all but 2", since).at(new Numbered()), false)).isPresent();
        assertThat(read(saying("1 3 4", since).at(new Numbered()), false)).isEmpty();
        assertThat(read(saying("all but 2", since).at(new Numbered()), true))
                .as("while they write to their people")
                .isEmpty();
    }

    private record Numbered() implements State {}

    @Test
    void aNumberAnswersItAndYesSaysThatWhatWasNotedIsRight() {
        var answering = Attendance.SUBJECT.questions();
        var turn = Turns.ofAStranger();
        var open = asked(Question.Kind.WHO_CAME);
        var noted = asked(Question.Kind.WHO_CAME_NOTED);

        assertThat(answering.get(Question.Kind.WHO_CAME).answer(open, new Answer.Pick(3), turn))
                .isEqualTo(new Step.Do(new MarkRoll(SESSION, "3", true)));
        assertThat(key(answering.get(Question.Kind.WHO_CAME).answer(open, new Answer.Yes(), turn)))
                .isEqualTo("attendance.how");
        assertThat(key(answering.get(Question.Kind.WHO_CAME_NOTED).answer(noted, new Answer.Yes(), turn)))
                .isEqualTo("chat.all-right");
    }

    @Test
    void wordsThatSayNothingOfWhoCameAreHeardAsWhatTheyMayMeanElse() {
        var turn = Turns.ofAStranger();
        var notClear = Optional.<RollMarked>of(new RollMarked.NotClear());

        assertThat(new MarkRoll(SESSION, "just saying", false).tell(notClear, turn))
                .isEqualTo(new Step.Declined());
        assertThat(key(new MarkRoll(SESSION, "just saying", true).tell(notClear, turn)))
                .isEqualTo("attendance.how");
        assertThat(key(new MarkRoll(SESSION, "1", true).tell(Optional.empty(), turn)))
                .as("a button of somebody else's")
                .isEqualTo("chat.unclear");
    }

    private static String key(Step step) {
        return ((Step.Say) step).reply().phrases().getFirst().key();
    }
}
