package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// A broadcast is under way when the process is killed, twice, and started again on the same file (F3, F15): nobody is
/// left out, nobody gets it twice but what was under way to Telegram, and who says STOP meanwhile does not get it.
@Execution(ExecutionMode.CONCURRENT)
class BroadcastCrashTest {

    private static final String LEADER = "+447700900001";
    private static final String WORDS = "the walk starts at the bridge";
    private static final List<Long> CHATS =
            LongStream.range(0, 120).map(i -> 7_500_000_000L + i).boxed().toList();
    private static final List<String> PHONES =
            IntStream.range(0, 20).mapToObj("+4477009005%02d"::formatted).toList();

    @TempDir
    Path folder;

    private Crashing kith;

    @BeforeEach
    void prepare() {
        kith = new Crashing(
                folder,
                "--kith.twilio.messages-per-second=1",
                "--kith.telegram.messages-per-second=20",
                "--kith.quiet-hours.weekday=00:00-24:00",
                "--kith.quiet-hours.saturday=00:00-24:00",
                "--kith.quiet-hours.sunday=00:00-24:00",
                "--kith.staff[0].name=Sam Doe",
                "--kith.staff[0].phone=" + LEADER,
                "--kith.staff[0].roles=leader",
                "--kith.staff[0].groups=Walkers");
    }

    @AfterEach
    void stop() {
        kith.close();
    }

    @Test
    void killedTwiceInTheMiddleNobodyIsLeftOutAndStopIsHonoured() throws Exception {
        kith.start(null);
        know();
        kith.twilio.receive(LEADER, "tell all " + WORDS);
        kith.await(() -> kith.twilio.sentTo(LEADER).size() == 1);
        kith.twilio.receive(LEADER, "send");

        var underWay = new HashSet<String>();
        for (int sent : List.of(20, 60)) {
            kith.await(() -> kith.telegram.sent() >= sent);
            kith.kill();
            assertThat(kith.telegram.sent()).as("killed in the middle").isLessThan(CHATS.size());
            underWay.addAll(kith.underWayToTelegram());
            kith.restart(null);
        }
        var stopped = lastInLine();
        assertThat(kith.twilio.receive(stopped, "STOP")).isEqualTo(200);

        kith.await(() -> kith.number("select count(*) from broadcasts where state = 'SENT'") == 1
                && kith.number("select count(*) from outbox where finished_at is null") == 0);
        assertThat(broadcastsTo(stopped)).as("said STOP").isZero();
        assertThat(kith.word(
                        "select state from outbox where post_key like 'broadcast/%' and address = '" + stopped + "'"))
                .isEqualTo("WITHHELD");
        for (String phone : PHONES) {
            assertThat(broadcastsTo(phone)).as(phone).isEqualTo(phone.equals(stopped) ? 0 : 1);
        }
        for (long chat : CHATS) {
            assertThat(kith.telegram.messages(chat))
                    .as("messages to " + chat + ", under way: " + underWay)
                    .hasSizeBetween(1, underWay.contains(Long.toString(chat)) ? 3 : 1);
        }
        assertThat(kith.telegram.sent() - CHATS.size()).as("repeated").isLessThanOrEqualTo(underWay.size());
    }

    /// A phone whose text is still to be sent, the last of them.
    private String lastInLine() {
        return kith.words("select r.value from (select a.value, o.state, o.sequence, o.id from addresses a"
                        + " left join outbox o on o.address = a.value and o.post_key like 'broadcast/%'"
                        + " where a.channel = 'SMS' and a.value <> '" + LEADER + "') r"
                        + " where r.state is null or r.state = 'QUEUED' order by r.id desc limit 1")
                .getFirst();
    }

    private long broadcastsTo(String phone) {
        return kith.twilio.sentTo(phone).stream()
                .filter(text -> text.body().contains(WORDS))
                .count();
    }

    /// One group with everyone in it.
    private void know() {
        var group = UUID.randomUUID();
        var statements = new ArrayList<String>();
        statements.add("insert into circles (id, name, about) values ('" + group + "', 'Walkers', '')");
        for (Object address : everyone()) {
            var id = UUID.randomUUID();
            var channel = address instanceof Long ? "TELEGRAM" : "SMS";
            statements.add("insert into people (id, first_name, last_name, language, place_name, created_at)"
                    + " values ('" + id + "', '', '', 'en', '', 1)");
            statements.add("insert into addresses (channel, value, person_id, created_at, greeted_at)" + " values ('"
                    + channel + "', '" + address + "', '" + id + "', 1, 1)");
            statements.add("insert into memberships (circle_id, person_id, joined_at)" + " values ('" + group + "', '"
                    + id + "', 1)");
        }
        kith.write(statements);
        CHATS.forEach(kith.telegram::knows);
    }

    private static List<Object> everyone() {
        var everyone = new ArrayList<Object>(CHATS);
        everyone.addAll(PHONES);
        everyone.add(LEADER);
        return everyone;
    }
}
