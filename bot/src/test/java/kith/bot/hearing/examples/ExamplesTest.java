package kith.bot.hearing.examples;

import static kith.bot.hearing.examples.CrossValidation.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kith.bot.hearing.examples.CrossValidation.Tried;
import kith.bot.vocabulary.ExampleFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The examples in `config/examples/` are learned from, and are told apart as well as they were when they were last
/// measured.
class ExamplesTest {

    private static Examples examples = new Examples(List.of(), Map.of());
    private static ExampleClassifier classifier = ExampleClassifier.train(examples);
    private static List<Tried> tried = List.of();

    @BeforeAll
    static void learn() {
        examples = ExampleFiles.in(Path.of("config/examples"));
        classifier = ExampleClassifier.train(examples);
        tried = CrossValidation.of(examples);
        System.out.println(CrossValidation.table(tried));
    }

    @Test
    void theRightKindIsGuessedAsOftenAsBefore() {
        assertThat(percent(tried.stream().filter(Tried::isRight).count(), tried.size()))
                .isGreaterThan(61.5);
        assertThat(percent(tried.stream().filter(Tried::isAmongThree).count(), tried.size()))
                .isGreaterThan(82);
    }
}
