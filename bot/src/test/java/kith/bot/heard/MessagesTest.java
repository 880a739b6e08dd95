package kith.bot.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// After every message of `residents.tsv` and `reports.tsv` that is true which must be, and nothing else
/// has changed.
///
/// What is amiss today stands in `known-misses.tsv`, which may only become shorter. As it would be now it
/// is written to `bot/target/known-misses.tsv`, what came of each message to `bot/target/heard.tsv`;
/// `-Dheard.print=true` prints that.
class MessagesTest {

    private static final List<Heard> HEARD = HeardCorpus.shared()
            .hear(Stream.concat(Row.residents().stream(), Row.reports().stream())
                    .toList());

    @Test
    void whatIsAmissIsKnownAndWhatIsMendedIsCrossedOut() {
        KnownMisses.hold(HEARD, "known-misses.tsv", "");
    }

    @Test
    void everyMessageOfResidentsIsTried() {
        assertThat(HEARD.stream().map(Heard::row)).containsAll(Row.residents());
    }
}
