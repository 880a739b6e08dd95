package kith.bot.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kith.bot.hearing.examples.Example;
import kith.bot.hearing.examples.ExampleClassifier;
import kith.bot.hearing.examples.Examples;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.hearing.grammar.InContext;
import kith.bot.hearing.grammar.Vocabularies;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.Turn;
import kith.bot.talks.Turns;
import kith.bot.talks.bookings.BookingState;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.courtesy.Propose;
import kith.bot.talks.safety.InDanger;
import kith.bot.talks.safety.PerhapsInDanger;
import kith.bot.talks.whatson.WhatsOn;
import kith.bot.vocabulary.ExampleFiles;
import kith.community.checkins.Awaited;
import org.junit.jupiter.api.Test;

class LearnedStepTest {

    private static final Examples EXAMPLES = ExampleFiles.in(Path.of("config/examples"));
    private static final LearnedStep STEP = step();
    private static final InContext GRAMMAR = new InContext(Vocabularies.vocabulary());

    private static LearnedStep step() {
        var learned = new LearnedKinds();
        learned.learned(ExampleClassifier.train(EXAMPLES));
        return new LearnedStep(learned);
    }

    private static List<Heard> hear(Turn turn, String words) {
        var said = Turns.saying(turn, words);
        return STEP.hear(new Message(said, "en", _ -> Awaited.NOTHING, GRAMMAR));
    }

    /// What would change something is proposed. Only help for somebody in danger waits for no yes, and HELP, which
    /// leaves a note for a person.
    @Test
    void aGuessDoesNothingByItself() {
        var card = Turns.ofAStranger().at(new BookingState.OfferedToJoin(UUID.randomUUID(), 1));
        for (Turn turn : List.of(Turns.ofAStranger(), card)) {
            assertThat(EXAMPLES.lines().stream()
                            .map(Example::text)
                            .flatMap(text -> hear(turn, text).stream())
                            .flatMap(heard -> heard.intents().stream()))
                    .hasSizeGreaterThan(1_000)
                    .allMatch(LearnedStepTest::changesNothing);
        }
    }

    private static boolean changesNothing(Intent intent) {
        return !(intent instanceof Deed)
                || intent instanceof InDanger
                || intent instanceof PerhapsInDanger
                || intent instanceof Help;
    }

    @Test
    void whatIsLikelyIsAnsweredOrProposed() {
        assertThat(hear(Turns.ofAStranger(), "ive got nothing to do this weekend where can i go"))
                .first()
                .satisfies(heard -> assertThat(heard.intents()).hasOnlyElementsOfType(WhatsOn.class));
        assertThat(hear(Turns.ofAStranger(), "i have been crying every evening since he passed"))
                .first()
                .satisfies(heard -> assertThat(heard.intents()).hasOnlyElementsOfType(Propose.class));
    }

    @Test
    void nothingIsGuessedBeforeAnythingWasLearned() {
        var untrained = new LearnedStep(new LearnedKinds());
        var said = Turns.saying(Turns.ofAStranger(), "im bored");
        assertThat(untrained.hear(
                        new Message(said, "en", _ -> Awaited.NOTHING, new InContext(Vocabularies.vocabulary()))))
                .isEmpty();
    }

    @Test
    void staffAreNotGuessedAt() {
        assertThat(hear(Turns.with(Turns.ofAStranger(), Turns.LEADER), "im bored"))
                .isEmpty();
    }
}
