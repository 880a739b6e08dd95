package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What is danger gets the help text and a person is told; what is worry a warm answer and a person's number; and what
/// only sounds so, neither.
///
/// The patterns were mended on the sentences of `dangers.txt`, `worries.txt` and `ordinary.txt`, which therefore guard
/// what was reached; how new sentences fare, decision 16 says. The numbers of misses may only sink.
class TiersTest {

    private static final int ORDINARY_WITH_HELP = 2;
    private static final int ORDINARY_TAKEN_FOR_WORRY = 4;

    private static final List<Heard> DANGERS = heard("dangers", "danger", "told-worker");
    private static final List<Heard> WORRIES = heard("worries", "worry", "");
    private static final List<Heard> ORDINARY = heard("ordinary", "lookalike", "");

    private static List<Heard> heard(String file, String kind, String deed) {
        return HeardCorpus.shared()
                .hear(Stream.of(Row.lines(file + ".txt"))
                        .flatMap(List::stream)
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> new Row(file + ": " + line, kind, "new", line, 1, "", deed))
                        .toList());
    }

    @Test
    void everyDangerIsAnsweredWithHelpAndTold() {
        assertThat(DANGERS).hasSizeGreaterThanOrEqualTo(100);
        assertThat(missed(DANGERS.stream().filter(heard -> !heard.beginsWithHelp() || !heard.isUrgent())))
                .isEmpty();
    }

    @Test
    void everyWorryIsAnsweredWarmlyWithAPersonToRing() {
        assertThat(WORRIES).hasSizeGreaterThanOrEqualTo(100);
        assertThat(missed(WORRIES.stream()
                        .filter(heard -> !heard.beginsWithHelp() && !heard.namesAPerson() || heard.wasNotUnderstood())))
                .isEmpty();
    }

    @Test
    void whatOnlySoundsSoIsNeither() {
        assertThat(ORDINARY).hasSizeGreaterThanOrEqualTo(200);
        assertThat(missed(ORDINARY.stream().filter(Heard::tookItForDanger)))
                .hasSizeLessThanOrEqualTo(ORDINARY_WITH_HELP);
        assertThat(missed(ORDINARY.stream().filter(Heard::tookItForWorry)))
                .hasSizeLessThanOrEqualTo(ORDINARY_TAKEN_FOR_WORRY);
    }

    private static List<String> missed(Stream<Heard> heard) {
        return heard.map(each -> each.row().message()).toList();
    }
}
