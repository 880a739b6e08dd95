package kith.bot.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kith.bot.hearing.examples.Example;
import kith.bot.hearing.examples.Examples;
import kith.bot.hearing.examples.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "pl", "uk"})
    void everyLanguageHasItsExamples(String language) {
        var examples = ExampleFiles.read(Path.of("config/examples", language + ".yml"));

        assertThat(examples.kinds()).contains("whats-on", "join", "leave", "opt-out", "danger", "ring-me");
        assertThat(examples.lines().size()).isGreaterThan(180);
        assertThat(examples.alike()).isNotEmpty();
    }

    @Test
    void thereAreExamplesInEveryLanguageThatIsSpoken() throws IOException {
        assertThat(names("config/examples")).isEqualTo(names("config/phrases"));
    }

    @Test
    void aLineIsOfAKindAndPerhapsOfAMoment() {
        var examples = read("""
                kinds:
                  ask-cost:
                    - how much
                    - no
                  join:
                    always:
                      - book me in
                    check-in: ["1", yes]
                alike:
                  money: [pounds, quid]
                  weight: [pounds]
                """);

        assertThat(examples.lines())
                .containsExactly(
                        new Example("ask-cost", null, "how much"),
                        new Example("ask-cost", null, "no"),
                        new Example("join", null, "book me in"),
                        new Example("join", Moment.CHECK_IN, "1"),
                        new Example("join", Moment.CHECK_IN, "yes"));
        assertThat(examples.alike().get("pounds")).containsExactly("money", "weight");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kinds:\\n  Ask Cost: [how much]            | line 2: "Ask Cost" cannot be a name
            kinds:\\n  ask:\\n    at noon: [how much]  | line 3: there is no moment "at noon", only always, nothing, list
            kinds:\\n  ask: how much                   | line 2: a list of messages, or moments with a list each was expected
            kinds:\\n  ask:\\n    list: how much       | line 3: a list was expected
            kinds:\\n  ask:\\n    - how much: is it    | line 3: a message was expected; put it in quotes
            kinds:\\n  ask:\\n    - ''                 | line 3: a message has 1 to 500 characters, not 0
            kinds:\\n  ask: [a]\\n  ask: [b]           | line 3: "ask" stands there twice
            kind:\\n  ask: [a]                         | line 1: "kinds:" or "alike:" was expected
            kinds:\\n  ask: [a                         | this is not YAML
            """)
    void aMistakeIsNamedWithItsLine(String text, String sentence) {
        assertThatThrownBy(() -> read(text.replace("\\n", "\n")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("here.yml")
                .hasMessageContaining(sentence);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> ExampleFiles.in(Path.of("config/no-such-folder")))
                .hasMessageStartingWith("config/no-such-folder cannot be read.");
    }

    private static Examples read(String text) {
        return ExampleFiles.read(new StringReader(text), "here.yml");
    }

    private static List<String> names(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.map(one -> one.getFileName().toString()).sorted().toList();
        }
    }
}
