package kith.bot.heard;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// After every message of `own/` that is true which must be, and nothing else has changed. They were written by
/// somebody who had not seen how messages are heard.
///
/// What is amiss today stands in `own/known-misses.tsv`, which may only become shorter; as it would be now it is
/// written to `bot/target/own-known-misses.tsv`, what came of each message to `bot/target/own-heard.tsv`.
class OwnMessagesTest {

    private static final List<Heard> HEARD = HeardCorpus.shared().hear(rows().toList());

    private static Stream<Row> rows() {
        return Stream.of(
                        Row.table(
                                "own/residents",
                                cells -> new Row(cells[1], cells[2], cells[3], cells[4], 1, cells[5], cells[6])),
                        Row.table("own/check-ins", OwnMessagesTest::answer),
                        Row.table(
                                "own/staff",
                                cells -> new Row(
                                        "s" + cells[1],
                                        cells[2],
                                        cells[3],
                                        cells[4],
                                        1,
                                        cells[5],
                                        cells[3].equals("worker") ? "may:PLAN;may:CASE" : "")))
                .flatMap(List::stream);
    }

    private static Row answer(String[] cells) {
        var deed = switch (cells[2]) {
            case "fine" -> "may:ANSWER";
            case "notfine" -> "may:ANSWER;notfine";
            case "ring" -> "may:ANSWER;notfine;told-worker";
            default -> "may:ANSWER;notfine";
        };
        return new Row("c" + cells[0], "answer-" + cells[2], "check-in-asked", cells[1], 1, cells[2], deed);
    }

    @Test
    void whatIsAmissIsKnownAndWhatIsMendedIsCrossedOut() {
        KnownMisses.hold(HEARD, "own/known-misses.tsv", "own-");
    }
}
