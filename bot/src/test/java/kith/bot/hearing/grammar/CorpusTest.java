package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kith.bot.language.Called;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.Pause;
import kith.bot.talks.consent.StartAgain;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.consent.StopCalls;
import kith.bot.talks.courtesy.Help;
import kith.bot.talks.groups.LeaveNumbered;
import org.junit.jupiter.api.Test;

/// Messages as people text them, written down before the grammar was made to fit; at least 97 in 100 must be right.
class CorpusTest {

    private static final Path FOLDER = Path.of("bot/src/test/resources/understanding");
    private static final double ENOUGH = 0.97;

    private final Understanding understanding = Vocabularies.somerset();

    /// @param expected the columns after the clock
    record Line(String file, String message, LocalDateTime clock, List<String> expected) {

        boolean onlyNothingRash() {
            return expected.getFirst().equals("none-booked");
        }
    }

    static List<Line> corpus() throws IOException {
        var lines = new ArrayList<Line>();
        for (var file :
                List.of("ask", "book", "place", "small", "mixed", "second", "third", "welsh", "getting-there")) {
            for (var line : lines(file)) {
                var columns = line.split("\t", -1);
                lines.add(new Line(
                        file,
                        columns[0],
                        LocalDateTime.parse(columns[1]),
                        List.of(columns).subList(2, columns.length)));
            }
        }
        return lines;
    }

    static List<String> lines(String file) throws IOException {
        try (Stream<String> lines = Files.lines(FOLDER.resolve(file + ".tsv"))) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .toList();
        }
    }

    @Test
    void ofTheMessagesPeopleText97In100AreUnderstood() throws IOException {
        var corpus = corpus();
        var misses = corpus.stream().flatMap(line -> miss(line).stream()).toList();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(400);
        assertThat(1 - (double) misses.size() / corpus.size())
                .as(misses.size() + " of " + corpus.size() + " messages are not understood:\n"
                        + String.join("\n", misses))
                .isGreaterThanOrEqualTo(ENOUGH);
    }

    /// What is not understood is written down, so that a new miss is seen, and one that is mended too.
    @Test
    void everyMissIsListed() throws IOException {
        var missed = corpus().stream()
                .filter(line -> !miss(line).isEmpty())
                .map(Line::message)
                .toList();
        assertThat(missed).containsExactlyInAnyOrderElementsOf(lines("misses"));
    }

    private List<String> miss(Line line) {
        var understood = understanding.understand(line.message(), line.clock());
        var intents = understood.intents();
        var told = Told.of(understood);
        if (line.onlyNothingRash()) {
            return intents.stream().anyMatch(CorpusTest::isRash) ? List.of(line.message() + " -> " + told) : List.of();
        }
        var expected = new Told(
                line.expected().get(0),
                line.expected().get(1),
                Told.expectedTime(line.expected().get(2), line.clock()),
                line.expected().get(3));
        return told.equals(expected)
                ? List.of()
                : List.of(line.file() + ": " + line.message() + "\n     is " + told + "\n not is " + expected);
    }

    /// On a phone that Jean and Tom share, whose owner cares for Elsie, her mum. Every line must be right.
    @Test
    void whoSpeaksAndWhomItIsForIsHeardWhereTheyAreKnown() throws IOException {
        var called = new Called(Set.of("jean", "tom"), Set.of("elsie", "mum"));
        var shared = lines("shared");
        assertThat(shared).hasSizeGreaterThanOrEqualTo(60);
        var wrong = shared.stream()
                .map(line -> line.split("\t"))
                .filter(line -> !told(line, called).equals(line[2]))
                .map(line -> line[0] + "\n     is " + told(line, called) + "\n not is " + line[2])
                .toList();
        assertThat(wrong).as(String.join("\n", wrong)).isEmpty();
    }

    private String told(String[] line, Called called) {
        var known = line[1].equals("known") ? called : Called.NOBODY;
        return Told.of(understanding.understand(line[0], LocalDateTime.parse("2026-11-24T09:30"), "en", known))
                .intents();
    }

    @Test
    void noMissStopsOrBooksAnything() throws IOException {
        for (var line : corpus()) {
            var intents = understanding.understand(line.message(), line.clock()).intents();
            if (intents.stream().anyMatch(CorpusTest::isRash)) {
                assertThat(line.expected().getFirst())
                        .as(line.message())
                        .containsAnyOf("Stop", "CancelWord", "Join", "CantCome", "LeaveGroup", "Pause", "Pick");
            }
        }
    }

    private static boolean isRash(Intent intent) {
        return intent instanceof Stop
                || intent instanceof CancelWord
                || intent instanceof Join
                || intent instanceof CantCome
                || intent instanceof Pause
                || intent instanceof LeaveNumbered
                || intent instanceof StopCalls;
    }

    @Test
    void noOrdinarySentenceIsTakenForASpecialWord() throws IOException {
        var now = LocalDateTime.parse("2026-11-24T09:30");
        var ordinary = lines("ordinary");
        assertThat(ordinary).hasSizeGreaterThanOrEqualTo(150);
        var wrong = ordinary.stream()
                .filter(sentence -> {
                    var understood = understanding.understand(sentence, now);
                    return Vocabularies.mayMeanDanger(sentence)
                            || understood.intents().stream().anyMatch(CorpusTest::isSpecial);
                })
                .map(sentence -> sentence + " -> " + understanding.understand(sentence, now))
                .toList();
        assertThat(wrong).isEmpty();
    }

    private static boolean isSpecial(Intent intent) {
        return isRash(intent) && !(intent instanceof CantCome)
                || intent instanceof Help
                || intent instanceof StartAgain
                || intent instanceof Answer.Yes;
    }

    @Test
    void everyMessageThatMeansASpecialWordIsHeard() throws IOException {
        var now = LocalDateTime.parse("2026-11-24T09:30");
        var special = lines("special");
        assertThat(special).hasSizeGreaterThanOrEqualTo(60);
        var wrong = special.stream()
                .filter(line -> {
                    var columns = line.split("\t");
                    var understood = understanding.understand(columns[0], now);
                    return columns[1].equals("crisis")
                            ? !Vocabularies.mayMeanDanger(columns[0])
                            : Vocabularies.mayMeanDanger(columns[0])
                                    || !Told.of(understood).intents().equals(columns[1]);
                })
                .map(line -> line + " -> " + understanding.understand(line.split("\t")[0], now))
                .toList();
        assertThat(wrong).isEmpty();
    }
}
