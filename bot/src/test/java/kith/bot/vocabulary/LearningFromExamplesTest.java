package kith.bot.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import kith.bot.hearing.examples.Guess;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.hearing.examples.Moment;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.annotation.UserConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class LearningFromExamplesTest {

    private static final String FEW = """
            kinds:
              ask-cost: [how much, what does it cost, is it free, price please]
              thanks: [thank you, ta, cheers, many thanks]
            """;

    private final ApplicationContextRunner program =
            new ApplicationContextRunner().withConfiguration(UserConfigurations.of(ExamplesConfiguration.class));

    @Test
    void itIsLearnedBesideEverythingElse(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("en.yml"), FEW);
        var kinds = new LearnedKinds();
        var learning = new LearningFromExamples(folder, kinds);

        learning.start();
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(kinds::isReady);

        assertThat(kinds.guess("how much is it", Moment.CARD)
                        .ranked()
                        .getFirst()
                        .kind())
                .isEqualTo("ask-cost");
        learning.stop();
        assertThat(learning.isRunning()).isFalse();
    }

    @Test
    void theProgramStopsWhileItIsLearning() {
        program.withPropertyValues("kith.hearing.examples=true").run(context -> {
            assertThat(context).hasNotFailed();
            var learning = context.getBean(LearningFromExamples.class);
            assertThat(learning.isRunning()).isTrue();

            learning.stop();
            assertThat(learning.isRunning()).isFalse();
        });
    }

    @Test
    void whatWasStoppedLearnsNothing() {
        var kinds = new LearnedKinds();
        var learning = new LearningFromExamples(Path.of("config/examples"), kinds);

        learning.start();
        learning.stop();

        Awaitility.await()
                .during(Duration.ofSeconds(1))
                .atMost(Duration.ofSeconds(10))
                .until(() -> !kinds.isReady());
    }

    @Test
    void nothingIsLearnedWhereTheSettingsSaySo() {
        program.withPropertyValues("kith.hearing.examples=false").run(context -> {
            assertThat(context).doesNotHaveBean(LearningFromExamples.class);
            assertThat(context.getBean(LearnedKinds.class).guess("what's on", Moment.NOTHING))
                    .isEqualTo(Guess.NOTHING);
        });
    }

    @Test
    void aMistakeInAFileIsLoggedAndTheProgramGoesOn(@TempDir Path folder, CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("en.yml"), "kinds:\n  Ask Cost: [how much]\n");
        var kinds = new LearnedKinds();
        var learning = new LearningFromExamples(folder, kinds);

        learning.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> output.getOut().contains("en.yml, line 2: \"Ask Cost\" cannot be a name"));

        assertThat(kinds.isReady()).isFalse();
        learning.stop();
    }
}
