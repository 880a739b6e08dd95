package kith.bot.heard;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What leaders and link workers write in words of their own is understood, and does nothing that should be confirmed
/// first.
///
/// The lines of `own/staff.tsv` and those of staff in `examples-3.tsv`, each of them after nothing else. How many of
/// each kind meet a dead end, and how many are not understood, may only sink: `staff-dead-ends.tsv`,
/// `staff-not-understood.tsv`. What came of each is in `bot/target/staff-heard.tsv`.
class StaffWordsTest {

    /// What a first message must not change: it is shown, and somebody says yes to it.
    private static final Set<Fact.Kind> AFTER_A_YES = Set.of(
            Fact.Kind.OPT_OUT,
            Fact.Kind.BROADCAST,
            Fact.Kind.LISTING,
            Fact.Kind.MEMBER,
            Fact.Kind.BOOKING,
            Fact.Kind.STAFF);

    private static final String SAID_BACK = "I have done nothing yet about";

    private static final List<Heard> HEARD = HeardCorpus.shared()
            .hear(Stream.concat(
                            Row.table(
                                    "own/staff",
                                    cells -> new Row("s" + cells[1], cells[2], cells[3], cells[4], 1, cells[5], ""))
                                    .stream(),
                            Row.examples("examples-3").stream()
                                    .filter(StaffWordsTest::isOfStaff)
                                    .map(row -> row.in(
                                            row.kind().substring(0, row.kind().indexOf('-')))))
                    .toList());

    private static boolean isOfStaff(Row row) {
        return row.kind().startsWith("leader-") || row.kind().startsWith("worker-");
    }

    @Test
    void fewMeetADeadEnd() {
        Table.write("staff-heard.tsv", HEARD);
        AtMost.hold("staff-dead-ends.tsv", HEARD, StaffWordsTest::isADeadEnd);
    }

    /// Said back, with the nearest command: kinder than a dead end, and not understood all the same.
    @Test
    void fewAreNotUnderstood() {
        AtMost.hold("staff-not-understood.tsv", HEARD, heard -> isADeadEnd(heard) || says(heard, SAID_BACK));
    }

    /// Besides the usual ones: to be asked again who came, by whoever wrote of something else.
    private static boolean isADeadEnd(Heard heard) {
        return heard.wasNotUnderstood() || heard.cameToADeadEnd() || says(heard, "Reply with the numbers of those who");
    }

    private static boolean says(Heard heard, String beginning) {
        return heard.replies().stream().anyMatch(reply -> reply.startsWith(beginning));
    }

    @Test
    void nothingIsSentAndNobodyIsTakenOutUnasked() {
        AtMost.hold(
                0,
                "sent or opted out by a first message",
                HEARD,
                heard -> heard.changed().stream().anyMatch(fact -> AFTER_A_YES.contains(fact.kind())));
    }

    /// In these words a plan is ended at once.
    private static final String ENDS = "(?is).*\\b(?:off|stop|end|no more)\\b.*";

    @Test
    void noPlanEndsButByAPlainCommand() {
        AtMost.hold(
                0,
                "plans ended",
                HEARD,
                heard -> endsAPlan(heard) && !heard.row().message().matches(ENDS));
    }

    private static boolean endsAPlan(Heard heard) {
        return heard.ceased().stream()
                .filter(fact -> fact.kind() == Fact.Kind.PLAN)
                .anyMatch(gone -> heard.became().stream()
                        .noneMatch(
                                now -> now.kind() == Fact.Kind.PLAN && now.who().equals(gone.who())));
    }

    @Test
    void nothingOfOursBreaks() {
        AtMost.hold(0, "broke", HEARD, Heard::wasOurFault);
    }
}
