package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kith.bot.channels.telegram.LocalBotApi.Call;
import kith.bot.channels.telegram.LocalBotApi.Fault;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.transaction.CannotCreateTransactionException;

@Timeout(60)
class TelegramPollerTest {

    private static final long ANA = 77;
    private static final Clock CLOCK = Clock.systemUTC();
    private static final PollingTurn ALWAYS = new PollingTurn() {
        @Override
        public boolean hold(Instant now) {
            return true;
        }

        @Override
        public void release() {}
    };

    private final LocalBotApi telegram = LocalBotApi.start();
    private final RecordingReception reception = new RecordingReception();
    private final Pulse pulse = new Pulse();
    private final List<AutoCloseable> opened = new ArrayList<>(List.of(telegram));

    @AfterEach
    void close() throws Exception {
        for (var each : opened.reversed()) {
            each.close();
        }
    }

    @Test
    void whatIsWrittenIsTakenInOnceAndThenConfirmed() {
        telegram.says(ANA, "hello");
        poll();
        telegram.says(ANA, "whats on");
        assertThat(reception.awaitTaken(2))
                .extracting(Inbound::content)
                .containsExactly(new Content.Words("hello"), new Content.Words("whats on"));
        telegram.awaitAllConfirmed();
        assertThat(reception.taken()).hasSize(2);
        assertThat(pulse.last().polledAt()).isNotNull();
    }

    @Test
    void onlyWhatWeReadIsAskedFor() {
        poll();
        var question = telegram.awaitCalls("getUpdates", 1).getFirst().parameters();
        assertThat(question.path("allowed_updates")).hasSize(3);
        assertThat(question.path("timeout").asInt()).isEqualTo(15);
        assertThat(question.has("offset")).isFalse();
    }

    @Test
    void anUnreadableUpdateIsPutOnRecordAndTheGoodOnesBehindItAreTakenIn() {
        telegram.message(ANA, "\"chat_background_set\":{\"type\":{\"type\":\"hologram\"}}");
        telegram.update(ANA, "message", "\"not even an object\"");
        telegram.says(ANA, "still there?");
        poll();
        assertThat(reception.awaitTaken(2))
                .extracting(Inbound::content)
                .containsExactly(new Content.Other("unreadable"), new Content.Words("still there?"));
        telegram.awaitAllConfirmed();
        assertThat(telegram.calls("getUpdates"))
                .as("nobody had to wait for a second try")
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void anUpdateIsConfirmedOnlyAfterItIsCommitted() {
        var committing = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        reception.beforeCommit(() -> {
            committing.countDown();
            await(mayCommit);
        });
        int update = telegram.says(ANA, "hello");
        poll();
        await(committing);
        assertThat(telegram.calls("getUpdates")).hasSize(1);
        assertThat(telegram.unconfirmed()).isEqualTo(1);
        mayCommit.countDown();
        telegram.awaitAllConfirmed();
        assertThat(offset(telegram.calls("getUpdates").get(1))).isEqualTo(update + 1);
    }

    @Test
    void whatWasNotConfirmedWhenWeStoppedIsGivenAgain() {
        var committing = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        reception.beforeCommit(() -> {
            committing.countDown();
            await(mayCommit);
        });
        telegram.says(ANA, "hello");
        var first = poll();
        await(committing);
        first.stop(); // the commit never comes, as when the process is killed
        poll();
        Waiting.until(reception::tried, tried -> tried.size() == 2, "the update to be given again");
        assertThat(reception.tried().get(0)).isEqualTo(reception.tried().get(1));
        mayCommit.countDown();
        telegram.awaitAllConfirmed();
    }

    @Test
    void aMessageThatCannotBeStoredIsTriedUntilItIsAndNotConfirmedBefore() {
        for (int i = 0; i < 6; i++) {
            reception.failsNext(new QueryTimeoutException("the database is locked"));
            reception.failsNext(new CannotCreateTransactionException("no connection"));
        }
        int update = telegram.says(ANA, "hello");
        telegram.says(ANA, "and more");
        poll();
        assertThat(reception.awaitTaken(2))
                .extracting(Inbound::content)
                .containsExactly(new Content.Words("hello"), new Content.Words("and more"));
        telegram.awaitAllConfirmed();
        assertThat(reception.tried().subList(0, 13)).containsOnly(Integer.toString(update));
        assertThat(telegram.calls("getUpdates").subList(0, 13)).noneMatch(call -> offset(call) > update);
    }

    @Test
    void aDatabaseThatCannotSayWhoseTurnItIsIsOutlived() {
        var asked = new AtomicInteger();
        telegram.says(ANA, "hello");
        poll(telegram.url(), new PollingTurn() {
            @Override
            public boolean hold(Instant now) {
                if (asked.incrementAndGet() < 3) {
                    throw new QueryTimeoutException("the database is locked");
                }
                return true;
            }

            @Override
            public void release() {
                throw new QueryTimeoutException("the database is locked");
            }
        });
        reception.awaitTaken(1);
    }

    @Test
    void anExceptionOfOurOwnDoesNotEndThePolling() {
        reception.failsNext(new IllegalStateException("a defect"));
        telegram.says(ANA, "hello");
        poll();
        assertThat(reception.awaitTaken(1)).extracting(Inbound::content).containsExactly(new Content.Words("hello"));
        telegram.says(ANA, "again");
        reception.awaitTaken(2);
    }

    static Stream<RuntimeException> faultsOfOurs() {
        return Stream.of(
                new IllegalStateException("a defect"),
                new IncorrectResultSizeDataAccessException(1, 2),
                new BadSqlGrammarException("reading", "selct", new SQLException("no such column", "42703")));
    }

    @ParameterizedTest
    @MethodSource("faultsOfOurs")
    void aMessageThatFailsEveryTimeIsPutOnRecordUnreadAndTheNextHasItsTurn(RuntimeException fault) {
        reception.failsOn(inbound -> inbound.content().equals(new Content.Words("poison")) ? fault : null);
        telegram.says(ANA, "poison");
        telegram.says(ANA, "whats on");
        poll();
        assertThat(reception.awaitTaken(2))
                .extracting(Inbound::content)
                .containsExactly(new Content.Other("unreadable"), new Content.Words("whats on"));
        assertThat(reception.tried()).hasSize(7);
    }

    @Test
    void aDatabaseThatWasAwayDoesNotCountAgainstAMessage() {
        for (int i = 0; i < 9; i++) {
            reception.failsNext(new QueryTimeoutException("the database is locked"));
        }
        reception.failsNext(new IllegalStateException("a defect"));
        telegram.says(ANA, "hello");
        poll();
        assertThat(reception.awaitTaken(1)).extracting(Inbound::content).containsExactly(new Content.Words("hello"));
    }

    @Test
    void anUpdateGivenTwiceIsPassedOnUnderTheSameIdSoThatReceptionKnows() {
        poll();
        int update = telegram.says(ANA, "hello");
        reception.awaitTaken(1);
        telegram.awaitAllConfirmed();
        telegram.repeat(update);
        reception.awaitTaken(2);
        assertThat(reception.tried()).containsOnly(Integer.toString(update));
    }

    @Test
    void numbersThatStartAgainFromBelowAreHeard() {
        poll();
        telegram.says(ANA, "hello");
        reception.awaitTaken(1);
        telegram.awaitAllConfirmed();
        telegram.endPolls(); // as after 15 quiet seconds
        telegram.awaitCalls("getUpdates", 3);
        telegram.numbersStartFrom(7);
        telegram.says(ANA, "a week later");
        assertThat(reception.awaitTaken(2).getLast().providerId()).isEqualTo("7");
    }

    @Test
    void aTapIsAnsweredOnceItIsCommitted() {
        var mayCommit = new CountDownLatch(1);
        reception.beforeCommit(() -> await(mayCommit));
        telegram.says(ANA, "hello");
        mayCommit.countDown();
        poll();
        reception.awaitTaken(1);
        telegram.taps(ANA, 31, "MORE");
        telegram.awaitCalls("answerCallbackQuery", 1);
        assertThat(reception.taken().getLast().content()).isEqualTo(new Content.Tap("MORE", "31"));
    }

    @Test
    void beingToldToWaitWhilePollingIsHonoured() {
        telegram.next("getUpdates", new Fault.TooMany(2));
        telegram.says(ANA, "hello");
        long before = System.nanoTime();
        poll();
        reception.awaitTaken(1);
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(1900));
        assertThat(telegram.calls("getUpdates").size()).isLessThanOrEqualTo(3);
    }

    @Test
    void pagesRefusalsConflictsAndCutConnectionsAreOutlived() {
        telegram.next("getUpdates", new Fault.Page(502));
        telegram.next("getUpdates", new Fault.Refuse(409, "Conflict: terminated by other getUpdates request"));
        telegram.next("getUpdates", new Fault.DropAfter());
        telegram.next("getUpdates", new Fault.Refuse(401, "Unauthorized"));
        telegram.says(ANA, "hello");
        poll();
        assertThat(reception.awaitTaken(1)).hasSize(1);
    }

    @Test
    void aTelegramThatIsAwayAtTheStartIsWaitedFor() throws IOException {
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        poll(URI.create("http://localhost:" + port), ALWAYS);
        Waiting.until(() -> pulse.last().trouble(), trouble -> trouble.contains("NotSent"), "the first failure");
        try (var late = LocalBotApi.start(port)) {
            late.says(ANA, "hello");
            reception.awaitTaken(1);
        }
    }

    @Test
    void aNodeWithoutTheTurnDoesNotAskAndBeginsWhenItHasIt() {
        var mine = new AtomicBoolean();
        var released = new CountDownLatch(1);
        telegram.says(ANA, "hello");
        var poller = poll(telegram.url(), new PollingTurn() {
            @Override
            public boolean hold(Instant now) {
                return mine.get();
            }

            @Override
            public void release() {
                released.countDown();
            }
        });
        Waiting.until(() -> pulse.last().standingBy(), standsBy -> standsBy, "the node to stand by");
        assertThat(telegram.calls("getUpdates")).isEmpty();
        mine.set(true);
        reception.awaitTaken(1);
        poller.stop();
        await(released);
    }

    @Test
    void aStopBreaksTheLongPollOff() {
        var poller = poll();
        telegram.awaitCalls("getUpdates", 1);
        long before = System.nanoTime();
        poller.stop();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Polling.HELD_OPEN.dividedBy(2));
        assertThat(poller.isRunning()).isFalse();
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("telegram-poller"));
    }

    @Test
    void afterAStopItCanBeStartedAgain() {
        var poller = poll();
        poller.stop();
        poller.start();
        telegram.says(ANA, "hello");
        reception.awaitTaken(1);
    }

    @Test
    void itLeavesNoThreadThatKeepsTheProgramAlive() {
        poll();
        telegram.says(ANA, "hello");
        reception.awaitTaken(1);
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> thread.getName().matches("(?i).*(telegram|okhttp).*"))
                .isNotEmpty()
                .allMatch(Thread::isDaemon);
    }

    private TelegramPoller poll() {
        return poll(telegram.url(), ALWAYS);
    }

    private TelegramPoller poll(URI url, PollingTurn turn) {
        var settings = TelegramChannelTest.settings(url);
        var api = new BotApi(settings, Duration.ofSeconds(5));
        var poller = new TelegramPoller(
                () -> new BotApi(settings, TelegramPoller.PATIENCE),
                new Intake(reception, api, CLOCK),
                turn,
                pulse,
                new Backoff(Duration.ofMillis(5), Duration.ofMillis(20)),
                CLOCK);
        opened.add(api);
        opened.add(poller::stop);
        poller.start();
        return poller;
    }

    private static int offset(Call call) {
        return call.parameters().path("offset").asInt();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
