package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Thousands of examples, each of a kind: nobody is booked, let go, opted out, planned for or written to
/// unasked, and what is asked for is done.
///
/// How many of each kind do what nobody asked for stands in `unasked-at-most.tsv`, how many are amiss in
/// any way in `amiss-at-most.tsv`. The numbers may only sink; those of this run are in `bot/target`, with
/// every message in `heard-examples.tsv`.
class ExamplesTest {

    private static final int NOT_TRIED = 462;

    private static final List<String> FILES = List.of("examples-1", "examples-2", "examples-3");

    private static final List<Heard> HEARD = HeardCorpus.shared()
            .hear(FILES.stream()
                    .flatMap(file -> new Kinds().of(file).stream())
                    .filter(row -> !DangerTest.KINDS.contains(row.kind()))
                    .filter(row -> !row.kind().equals(LookalikesTest.KIND))
                    .toList());

    @Test
    void nothingHappensThatNobodyAskedFor() {
        AtMost.hold("unasked-at-most.tsv", HEARD, Heard::didWhatNobodyAskedFor);
    }

    @Test
    void whatIsAskedForIsDone() {
        Table.write("heard-examples.tsv", HEARD);
        AtMost.hold("amiss-at-most.tsv", HEARD, Heard::isAmiss);
    }

    /// Those that are not tried are of leaders and workers with groups and people that the demonstration lacks.
    @Test
    void allAreTriedButThoseOfOtherStaff() {
        assertThat(FILES.stream().flatMap(file -> new Kinds().notOf(file).stream()))
                .hasSizeLessThanOrEqualTo(NOT_TRIED)
                .allMatch(row -> row.context().matches("(leader|worker)(:| >).*"));
    }
}
