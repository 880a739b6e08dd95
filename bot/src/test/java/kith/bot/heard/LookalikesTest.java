package kith.bot.heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Ordinary sentences that only look as if they asked for something do nothing to whoever writes them, and
/// are not taken for danger.
///
/// The lines `lookalike` of `examples-2.tsv` and the sentences of `understanding/ordinary.tsv`, each of
/// somebody with two places and of somebody who is asked how they are, though not today. What came of each
/// is in `bot/target/heard-lookalikes.tsv`, and is printed with `-Dheard.print=true`. The numbers may only
/// sink.
class LookalikesTest {

    static final String KIND = "lookalike";

    private static final int UNASKED_DEEDS = 3;
    private static final int TAKEN_FOR_DANGER = 4;
    private static final int TAKEN_FOR_AN_ANSWER = 2;

    /// Whoever has a place on a walk this Thursday says so with these.
    private static final Set<String> LEAVE =
            Set.of("i can't go on thursday", "i cant go on the walk, my boots leak, ill get some by next week");

    private static final List<Heard> HEARD = HeardCorpus.shared()
            .hear(Stream.concat(lookalikes(), ordinary())
                    .map(row -> row.with(LEAVE.contains(row.message()) ? "may:BOOKING" : ""))
                    .flatMap(row -> Stream.of(row.in("two"), row.in("planned")))
                    .toList());

    private static Stream<Row> lookalikes() {
        return Row.examples("examples-2").stream().filter(row -> row.kind().equals(KIND));
    }

    private static Stream<Row> ordinary() {
        try {
            return Files.readAllLines(Path.of("bot/src/test/resources/understanding/ordinary.tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("# "))
                    .map(line -> new Row("ordinary", "ordinary", "", line, 1, "", ""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void nothingHappensToWhoeverOnlySaysSo() {
        Table.write("heard-lookalikes.tsv", HEARD);
        AtMost.hold(UNASKED_DEEDS, "unasked deeds", HEARD, Heard::didWhatNobodyAskedFor);
    }

    @Test
    void noneIsTakenForDanger() {
        AtMost.hold(TAKEN_FOR_DANGER, "taken for danger", HEARD, Heard::tookItForDanger);
    }

    @Test
    void noneIsTakenForAnAnswerToHowTheyAre() {
        AtMost.hold(
                TAKEN_FOR_AN_ANSWER,
                "taken for an answer",
                HEARD,
                heard -> heard.changed().stream().anyMatch(fact -> fact.kind() == Fact.Kind.ANSWER));
    }
}
