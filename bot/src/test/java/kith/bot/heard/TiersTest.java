package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is danger gets the help text and a person is told; what is worry a warm answer and a person's number; and what
/// only sounds so, neither.
///
/// The patterns were mended on these sentences, which therefore guard what was reached; how new sentences fare,
/// decision 16 says. The numbers of misses may only sink.
class TiersTest {

    private static List<Heard> heard(String file, String kind, String deed) {
        return HeardCorpus.shared()
                .hear(Row.lines(file + ".txt").stream()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> new Row(file + ": " + line, kind, "new", line, 1, "", deed))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"dangers, 100, 0", "own/dangers, 120, 0", "own/dangers-2, 150, 2"})
    void dangerIsAnsweredWithHelpAndTold(String file, int lines, int missed) {
        var dangers = heard(file, "danger", "told-worker");
        assertThat(dangers).hasSizeGreaterThanOrEqualTo(lines);
        assertThat(said(dangers.stream().filter(heard -> !heard.beginsWithHelp() || !heard.isUrgent())))
                .hasSizeLessThanOrEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"worries, 100, 0", "own/worries, 120, 1", "own/worries-2, 120, 0"})
    void worryIsAnsweredWarmlyWithAPersonToRing(String file, int lines, int missed) {
        var worries = heard(file, "worry", "");
        assertThat(worries).hasSizeGreaterThanOrEqualTo(lines);
        assertThat(said(worries.stream()
                        .filter(heard -> !heard.beginsWithHelp() && !heard.namesAPerson() || heard.wasNotUnderstood())))
                .hasSizeLessThanOrEqualTo(missed);
    }

    @ParameterizedTest
    @CsvSource({"ordinary, 200, 0, 0", "own/ordinary, 220, 1, 3", "own/ordinary-2, 250, 3, 3"})
    void whatOnlySoundsSoIsNeither(String file, int lines, int asDanger, int asWorry) {
        var ordinary = heard(file, "lookalike", "");
        assertThat(ordinary).hasSizeGreaterThanOrEqualTo(lines);
        assertThat(said(ordinary.stream().filter(Heard::tookItForDanger))).hasSizeLessThanOrEqualTo(asDanger);
        assertThat(said(ordinary.stream().filter(Heard::tookItForWorry))).hasSizeLessThanOrEqualTo(asWorry);
    }

    private static List<String> said(Stream<Heard> heard) {
        return heard.map(each -> each.row().message()).toList();
    }
}
