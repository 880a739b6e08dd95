package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import kith.community.storage.Leases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeasedTurnTest {

    private static final Instant NOW = Instant.parse("2027-03-02T09:00:00Z");

    @TempDir
    Path folder;

    private Database database;
    private LeasedTurn one;
    private LeasedTurn two;

    @BeforeEach
    void twoNodes() {
        database = Databases.sqlite(folder);
        one = new LeasedTurn(database.get(Leases.class), UUID.randomUUID());
        two = new LeasedTurn(database.get(Leases.class), UUID.randomUUID());
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNodeThatDiesIsFollowedByAnotherWithinHalfAMinute() {
        assertThat(one.hold(NOW)).isTrue();
        assertThat(two.hold(NOW)).isFalse();
        assertThat(two.hold(NOW.plusSeconds(30))).isTrue();
        assertThat(one.hold(NOW.plusSeconds(31))).isFalse();
    }

    @Test
    void theTurnOutlastsThePollItIsTakenFor() {
        assertThat(one.hold(NOW)).isTrue();
        assertThat(two.hold(NOW.plus(TelegramPoller.PATIENCE))).isFalse();
    }

    @Test
    void ofTwoNodesOnePollsAndTheOtherGoesOnWhenItStops() {
        try (var telegram = LocalBotApi.start()) {
            var reception = new RecordingReception();
            var pulse = new Pulse();
            var first = poller(telegram, reception, one, new Pulse());
            telegram.awaitCalls("getUpdates", 1);
            var second = poller(telegram, reception, two, pulse);
            Waiting.until(() -> pulse.last().standingBy(), standsBy -> standsBy, "the second node to stand by");
            telegram.says(77, "hello");
            reception.awaitTaken(1);
            first.stop();
            telegram.says(77, "still there?");
            reception.awaitTaken(taken -> taken.getLast().content().toString().contains("still"));
            second.stop();
        }
    }

    private static TelegramPoller poller(
            LocalBotApi telegram, RecordingReception reception, PollingTurn turn, Pulse pulse) {
        var settings = TelegramChannelTest.settings(telegram.url());
        var poller = new TelegramPoller(
                () -> new BotApi(settings, TelegramPoller.PATIENCE),
                new Intake(reception, new BotApi(settings, Duration.ofSeconds(5)), Clock.systemUTC()),
                turn,
                pulse,
                Backoff.USUAL,
                Clock.systemUTC());
        poller.start();
        return poller;
    }
}
