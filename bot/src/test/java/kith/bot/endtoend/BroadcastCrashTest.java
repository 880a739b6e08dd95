package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.twilio.LocalTwilio;
import kith.community.time.MovableClock;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A broadcast is under way when the process is killed, twice, and started again on the same file (F3, F15): nobody is
/// left out, nobody gets it twice but what was under way to Telegram, and who says STOP meanwhile does not get it.
class BroadcastCrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LEADER = "+447700900001";
    private static final String WORDS = "the walk starts at the bridge";
    private static final List<Long> CHATS =
            LongStream.range(0, 120).map(i -> 7_500_000_000L + i).boxed().toList();
    private static final List<String> PHONES =
            IntStream.range(0, 20).mapToObj("+4477009005%02d"::formatted).toList();

    private final MovableClock clock = new MovableClock(Clock.tickMillis(ZoneOffset.UTC));
    private final LocalBotApi telegram = LocalBotApi.start();
    private final LocalTwilio twilio = new LocalTwilio(clock);
    private Duration later = Duration.ZERO;
    private int starts;
    private @Nullable Child child;

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        if (child != null) {
            child.close();
        }
        telegram.close();
        twilio.close();
    }

    @Test
    void killedTwiceInTheMiddleNobodyIsLeftOutAndStopIsHonoured() throws Exception {
        start();
        know();
        twilio.receive(LEADER, "tell all " + WORDS);
        await(() -> twilio.sentTo(LEADER).size() == 1);
        twilio.receive(LEADER, "send");

        var underWay = new HashSet<String>();
        for (int sent : List.of(20, 60)) {
            await(() -> telegram.sent() >= sent);
            running().kill();
            assertThat(telegram.sent()).as("killed in the middle").isLessThan(CHATS.size());
            underWay.addAll(words("select address from outbox where channel = 'TELEGRAM' and finished_at is null"
                    + " and state in ('SENDING', 'UNSURE', 'SETTLING')"));
            restart();
        }
        var stopped = lastInLine();
        assertThat(twilio.receive(stopped, "STOP")).isEqualTo(200);

        await(() -> number("select count(*) from broadcasts where state = 'SENT'") == 1
                && number("select count(*) from outbox where finished_at is null") == 0);
        assertThat(broadcastsTo(stopped)).as("said STOP").isZero();
        assertThat(word("select state from outbox where post_key like 'broadcast/%' and address = '" + stopped + "'"))
                .isEqualTo("WITHHELD");
        for (String phone : PHONES) {
            assertThat(broadcastsTo(phone)).as(phone).isEqualTo(phone.equals(stopped) ? 0 : 1);
        }
        for (long chat : CHATS) {
            assertThat(telegram.messages(chat))
                    .as("messages to " + chat + ", under way: " + underWay)
                    .hasSizeBetween(1, underWay.contains(Long.toString(chat)) ? 3 : 1);
        }
        assertThat(telegram.sent() - CHATS.size()).as("repeated").isLessThanOrEqualTo(underWay.size());
    }

    /// A phone whose text is still to be sent, the last of them.
    private String lastInLine() {
        return words("select r.value from (select a.value, o.state, o.sequence, o.id from addresses a"
                        + " left join outbox o on o.address = a.value and o.post_key like 'broadcast/%'"
                        + " where a.channel = 'SMS' and a.value <> '" + LEADER + "') r"
                        + " where r.state is null or r.state = 'QUEUED' order by r.id desc limit 1")
                .getFirst();
    }

    private long broadcastsTo(String phone) {
        return twilio.sentTo(phone).stream()
                .filter(text -> text.body().contains(WORDS))
                .count();
    }

    /// One group with everyone in it.
    private void know() throws SQLException {
        try (var connection = DriverManager.getConnection(
                "jdbc:sqlite:" + folder.resolve("kith.db") + "?busy_timeout=20000&transaction_mode=IMMEDIATE")) {
            connection.setAutoCommit(false);
            var group = UUID.randomUUID();
            run(connection, "insert into circles (id, name, about) values ('" + group + "', 'Walkers', '')");
            for (Object address : everyone()) {
                var id = UUID.randomUUID();
                var channel = address instanceof Long ? "TELEGRAM" : "SMS";
                run(
                        connection,
                        "insert into people (id, first_name, last_name, language, place_name, created_at)"
                                + " values ('" + id + "', '', '', 'en', '', 1)");
                run(
                        connection,
                        "insert into addresses (channel, value, person_id, created_at, greeted_at)" + " values ('"
                                + channel + "', '" + address + "', '" + id + "', 1, 1)");
                run(
                        connection,
                        "insert into memberships (circle_id, person_id, joined_at)" + " values ('" + group + "', '" + id
                                + "', 1)");
            }
            connection.commit();
        }
        CHATS.forEach(telegram::knows);
    }

    private static List<Object> everyone() {
        var everyone = new ArrayList<Object>(CHATS);
        everyone.addAll(PHONES);
        everyone.add(LEADER);
        return everyone;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void start() throws Exception {
        var settings = new ArrayList<>(Live.settings(folder, telegram.url(), twilio.url()));
        settings.remove("--kith.twilio.messages-per-second=10");
        settings.addAll(List.of(
                "--kith.twilio.messages-per-second=1",
                "--kith.telegram.messages-per-second=20",
                "--kith.quiet-hours.weekday=00:00-24:00",
                "--kith.quiet-hours.saturday=00:00-24:00",
                "--kith.quiet-hours.sunday=00:00-24:00",
                "--kith.staff[0].name=Sam Doe",
                "--kith.staff[0].phone=" + LEADER,
                "--kith.staff[0].roles=leader",
                "--kith.staff[0].groups=Walkers"));
        child = Child.start(folder.resolve("kith-" + ++starts + ".log"), later, null, settings);
        twilio.webhooks(Live.PUBLIC, running().address());
        await(() -> running().isHealthy());
    }

    /// A minute later, when the claims of the dead one are over.
    private void restart() throws Exception {
        running().close();
        later = later.plusMinutes(1);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        start();
    }

    private Child running() {
        if (child == null) {
            throw new IllegalStateException("Nothing was started.");
        }
        return child;
    }

    private void await(Callable<Boolean> condition) {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(condition);
        } catch (ConditionTimeoutException e) {
            throw new AssertionError(running().lastWords(), e);
        }
    }

    private long number(String question) {
        return Long.parseLong(word(question));
    }

    private String word(String question) {
        return words(question).getFirst();
    }

    private List<String> words(String question) {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("kith.db"));
                var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var words = new ArrayList<String>();
            while (answer.next()) {
                words.add(answer.getString(1));
            }
            return words;
        } catch (SQLException e) {
            throw new IllegalStateException(question, e);
        }
    }
}
