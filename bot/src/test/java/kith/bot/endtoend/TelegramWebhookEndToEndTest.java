package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.telegram.LocalBotApi.Shown;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Telegram brings the updates to the whole program, under the address and with the secret that the program gave it.
@TestInstance(Lifecycle.PER_CLASS)
class TelegramWebhookEndToEndTest {

    private static final String PATH = "/telegram/webhook";
    private static final String SECRET = "correct-horse_42";
    private static final long ANA = 7_100_000_001L;
    private static final long BEN = 7_100_000_002L;

    private final LocalBotApi telegram = LocalBotApi.start();
    private Live live;

    @BeforeAll
    void start(@TempDir Path folder) {
        live = Live.start(
                folder, telegram, "--kith.telegram.transport=webhook", "--kith.telegram.webhook-secret=" + SECRET);
    }

    @AfterAll
    void stop() {
        live.close();
        telegram.close();
    }

    @Test
    void aResidentFindsAWalkTapsJoinsAndIsRemindedTheDayBefore() {
        telegram.says(ANA, "whats on near TA1 1AA");
        var list = awaitShown(ANA, shown -> shown.getLast().text().contains("Riverside walk"));
        telegram.taps(ANA, list.id(), list.buttons().getFirst().data());
        var details = awaitShown(ANA, shown -> shown.getLast().text().contains("A gentle walk by the river."));
        telegram.taps(ANA, list.id(), details.buttons().getFirst().data());
        var joined = awaitShown(ANA, shown -> shown.getLast().text().contains("I will remind you"));
        assertThat(joined.id()).isEqualTo(list.id());
        live.await().until(() -> telegram.tapsAnswered() == 2);

        live.moveTo(Instant.parse("2027-03-03T10:00:00Z"));
        assertThat(awaitShown(ANA, shown -> shown.size() == 2).text())
                .startsWith("Reminder from Kith Somerset: Riverside walk is on Thu 4 Mar 10am");
        assertThat(telegram.calls("getUpdates")).isEmpty();
        assertThat(telegram.unconfirmed()).isZero();
    }

    @Test
    void aWrongOrMissingSecretIsForbiddenAndNothingOfItIsStored() {
        long before = live.stored();

        for (var secret : List.of("", "wrong", SECRET + "x", SECRET.toUpperCase(Locale.ROOT))) {
            assertThat(bring(1, Map.of("X-Telegram-Bot-Api-Secret-Token", secret)))
                    .isEqualTo(403);
        }
        assertThat(bring(1, Map.of())).as("no secret at all").isEqualTo(403);

        assertThat(live.stored()).isEqualTo(before);
        assertThat(bring(1, Map.of("X-Telegram-Bot-Api-Secret-Token", SECRET)))
                .as("it was the secret, and nothing else")
                .isEqualTo(200);
        assertThat(live.stored()).isGreaterThan(before);
    }

    @Test
    void anUpdateBroughtTwiceOrEightTimesAtOnceIsAnsweredOnce() throws Exception {
        var secret = Map.of("X-Telegram-Bot-Api-Secret-Token", SECRET);

        assertThat(atOnce(8, () -> bring(2, secret))).containsOnly(200);
        assertThat(bring(2, secret)).isEqualTo(200);

        assertThat(live.number("select count(*) from outbox where post_key like 'answer/TELEGRAM/2/%'"))
                .isEqualTo(1);
    }

    private int bring(int update, Map<String, String> secret) {
        var headers = new HashMap<>(secret);
        headers.put("Content-Type", "application/json");
        var json = """
                {"update_id": %d, "message": {"message_id": 9, "date": 1803891900, "text": "help",
                 "from": {"id": %d, "is_bot": false, "first_name": "Ben"},
                 "chat": {"id": %d, "type": "private", "first_name": "Ben"}}}""";
        return live.post(PATH, json.formatted(update, BEN, BEN), headers).statusCode();
    }

    private Shown awaitShown(long chat, Predicate<List<Shown>> enough) {
        return live.await()
                .until(() -> telegram.messages(chat), shown -> !shown.isEmpty() && enough.test(shown))
                .getLast();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(Collections.nCopies(times, work)).stream()
                    .map(Future::resultNow)
                    .toList();
        }
    }
}
