package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.telegram.LocalBotApi.Button;
import kith.bot.channels.telegram.LocalBotApi.Fault;
import kith.bot.channels.telegram.LocalBotApi.Shown;
import kith.bot.channels.twilio.LocalTwilio;
import kith.bot.channels.twilio.Script;
import kith.bot.channels.twilio.SignedPost;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// Residents write, tap and text, and get what they should by Telegram (asked for updates) and by Twilio, whatever the
/// providers do. Each test has residents of its own.
@TestInstance(Lifecycle.PER_CLASS)
class EndToEndTest {

    private final LocalBotApi telegram = LocalBotApi.start();
    private Live live;
    private LocalTwilio twilio;
    private int residents;

    @BeforeAll
    void start(@TempDir Path folder) {
        live = Live.start(folder, telegram);
        twilio = live.twilio;
    }

    @AfterAll
    void stop() {
        live.close();
        telegram.close();
    }

    /// What one test left to be sent must not meet what the next one has in store.
    @BeforeEach
    void awaitSilence() {
        live.await().until(() -> live.number("select count(*) from outbox where finished_at is null") == 0);
    }

    @Test
    void aTelegramResidentFindsAWalkTapsJoinsAndIsRemindedTheDayBefore() {
        live.moveToMonday();
        long ana = chat();
        int tapsBefore = telegram.tapsAnswered();

        telegram.says(ana, "whats on near TA1 1AA");
        var list = awaitShown(ana, shown -> shown.getLast().text().contains("Riverside walk"));
        telegram.taps(ana, list.id(), button(list, "/see ").data());
        var details = awaitShown(ana, shown -> shown.getLast().text().contains("A gentle walk by the river."));
        telegram.taps(ana, details.id(), button(details, "/join ").data());
        var joined = awaitShown(ana, shown -> shown.getLast().text().contains("I will remind you"));

        assertThat(List.of(details.id(), joined.id())).containsOnly(list.id());
        assertThat(telegram.messages(ana))
                .as("each answer is drawn over the list")
                .hasSize(1);
        live.await().until(() -> telegram.tapsAnswered() == tapsBefore + 2);

        live.moveTo(dayBeforeTheSessionOf(Long.toString(ana)));
        var reminder = awaitShown(ana, shown -> shown.size() == 2);
        assertThat(reminder.text()).startsWith("Reminder from Kith Somerset: Riverside walk is on Thu ");
        assertThat(button(reminder, "CAN'T COME").data()).startsWith("CAN'T COME ");
    }

    @Test
    void aTextResidentFindsAWalkJoinsAndIsRemindedTheDayBefore() {
        live.moveToMonday();
        var ben = phone();

        assertThat(twilio.receive(ben, "whats on near TA1 1AA")).isEqualTo(200);
        assertThat(awaitText(ben, 1)).contains("1 Riverside walk, Thu ", "Text STOP and I stop");
        assertThat(twilio.receive(ben, "1")).isEqualTo(200);
        assertThat(awaitText(ben, 2)).contains("A gentle walk by the river.", "JOIN to come");
        assertThat(twilio.receive(ben, "join")).isEqualTo(200);
        assertThat(awaitText(ben, 3)).contains("I will remind you");

        live.moveTo(dayBeforeTheSessionOf(ben));
        assertThat(awaitText(ben, 4)).startsWith("Reminder from Kith Somerset: Riverside walk is on Thu ");
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void aTextThatTwilioHasNotSignedIsForbiddenAndNothingOfItIsStored() {
        var form = List.of(
                List.of("MessageSid", "SM" + "0".repeat(32)), List.of("From", phone()), List.of("Body", "hello"));
        var body = SignedPost.encoded(form);
        var known = Live.PUBLIC + "/twilio/sms";
        long before = live.stored();

        assertThat(Stream.of(
                                SignedPost.sign("0".repeat(32), known, form),
                                SignedPost.sign(LocalTwilio.TOKEN, Live.PUBLIC + "/twilio/status", form),
                                SignedPost.sign(LocalTwilio.TOKEN, known, form.subList(0, 2)),
                                "")
                        .map(signature -> postForm(body, Map.of("X-Twilio-Signature", signature))))
                .containsOnly(403);
        assertThat(postForm(body, Map.of())).as("no signature at all").isEqualTo(403);

        assertThat(live.stored()).isEqualTo(before);
        assertThat(postForm(body, Map.of("X-Twilio-Signature", SignedPost.sign(LocalTwilio.TOKEN, known, form))))
                .as("it was the signature, and nothing else")
                .isEqualTo(200);
    }

    @Test
    void aMessageThatOurCodeFailsOnIsApologisedForOnceAndTheNextIsAnswered() {
        var ben = phone();
        live.change("alter table sessions rename to sessions_away");
        try {
            assertThat(twilio.receive(ben, "whats on near TA1 1AA")).isEqualTo(200);
            assertThat(awaitText(ben, 1)).contains("something went wrong on our side");
        } finally {
            live.change("alter table sessions_away rename to sessions");
        }
        assertThat(live.number("select count(*) from inbox where address = ? and result = 'FAILED'", ben))
                .isEqualTo(1);
        assertThat(live.number("select count(*) from tasks where kind = 'OUR_FAULT'"))
                .isEqualTo(1);

        assertThat(twilio.receive(ben, "whats on near TA1 1AA")).isEqualTo(200);
        assertThat(awaitText(ben, 2)).contains("Riverside walk");
        assertThat(live.messagesTo(ben)).isEqualTo(2);
    }

    @Test
    void aMessageThatCannotEvenBeApologisedForIsKeptAndTheNextIsAnswered() {
        var ben = phone();
        live.change("alter table people rename to people_away");
        try {
            assertThat(twilio.receive(ben, "whats on near TA1 1AA")).isEqualTo(200);
        } finally {
            live.change("alter table people_away rename to people");
        }
        assertThat(live.number("select count(*) from inbox where address = ? and person_id is null", ben))
                .isEqualTo(1);

        assertThat(twilio.receive(ben, "whats on near TA1 1AA")).isEqualTo(200);
        assertThat(awaitText(ben, 1)).contains("Riverside walk");
    }

    @Test
    void aDatabaseThatTakesNoWritesIsNobodysFaultAndTheMessageIsAskedForAgain() {
        var ben = phone();
        live.change("pragma query_only = 1");
        try {
            assertThat(twilio.receive(ben, "whats on near TA1 1AA")).isEqualTo(503);
        } finally {
            live.change("pragma query_only = 0");
        }
        assertThat(live.number("select count(*) from inbox where address = ?", ben))
                .isZero();

        assertThat(twilio.receive(ben, "whats on near TA1 1AA")).isEqualTo(200);
        assertThat(awaitText(ben, 1)).contains("Riverside walk");
    }

    @Test
    void reportsOnATextInAnyOrderAndAgainOnlyMoveItForward() {
        var ben = phone();
        twilio.receive(ben, "help");
        awaitText(ben, 1);
        var sid = twilio.sentTo(ben).getFirst().sid();

        assertThat(twilio.report(sid, "sent", "")).isEqualTo(200);
        assertThat(live.stateOfLast(ben)).isEqualTo("SENT");
        assertThat(twilio.report(sid, "delivered", "")).isEqualTo(200);
        for (var late : List.of("sent", "queued", "delivered", "sent")) {
            assertThat(twilio.report(sid, late, "")).isEqualTo(200);
            assertThat(live.stateOfLast(ben)).as("after a late " + late).isEqualTo("DELIVERED");
        }
    }

    @Test
    void aReportOnATextWeDoNotKnowIsAnsweredAndMovesNothing() {
        long before = live.number("select count(*) from outbox where state = 'DELIVERED'");
        for (var path : List.of("/twilio/status/" + UUID.randomUUID(), "/twilio/status/nonsense", "/twilio/status")) {
            var report = Map.of("MessageSid", "SM" + "f".repeat(32), "MessageStatus", "delivered");
            var known = URI.create(Live.PUBLIC + path);
            assertThat(SignedPost.send(LocalTwilio.TOKEN, known, live.at(path), report)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(live.number("select count(*) from outbox where state = 'DELIVERED'"))
                .isEqualTo(before);
    }

    @Test
    void whileTelegramTellsUsToWaitNothingGoesThereAndTextsGoOn() {
        long ana = chat();
        long ben = chat();
        int before = telegram.calls("sendMessage").size();
        telegram.next("sendMessage", new Fault.TooMany(600));

        telegram.says(ana, "help");
        awaitPause("TELEGRAM");
        telegram.says(ana, "my bookings");
        telegram.says(ben, "help");
        telegram.awaitAllConfirmed();
        aTextGoesOut();
        live.moveBy(Duration.ofSeconds(540));
        aTextGoesOut();
        assertThat(telegram.calls("sendMessage")).as("before the time is over").hasSize(before + 1);

        live.moveBy(Duration.ofSeconds(61));
        awaitShown(ana, shown -> shown.size() == 2);
        awaitShown(ben, shown -> shown.size() == 1);
        assertThat(telegram.messages(ana).getFirst().text())
                .as("help came first")
                .contains("this is Kith Somerset");
        assertThat(telegram.messages(ana).getLast().text()).doesNotContain("this is Kith Somerset");
        assertThat(telegram.calls("sendMessage")).hasSize(before + 4);
    }

    @Test
    void whileTwilioTellsUsToWaitNothingGoesThereAndTelegramGoesOn() {
        var ana = phone();
        var ben = phone();
        int before = twilio.posts();
        twilio.next(Script.tooMany(600));

        twilio.receive(ana, "help");
        awaitPause("SMS");
        twilio.receive(ana, "my bookings");
        twilio.receive(ben, "help");
        aTelegramMessageGoesOut();
        live.moveBy(Duration.ofSeconds(540));
        aTelegramMessageGoesOut();
        assertThat(twilio.posts()).as("before the time is over").isEqualTo(before + 1);

        live.moveBy(Duration.ofSeconds(61));
        awaitText(ana, 2);
        awaitText(ben, 1);
        assertThat(twilio.sentTo(ana).getFirst().body()).as("help came first").contains("this is Kith Somerset");
        assertThat(twilio.sentTo(ana).getLast().body()).doesNotContain("this is Kith Somerset");
        assertThat(twilio.posts()).isEqualTo(before + 4);
    }

    @Test
    void whoBlockedTheBotIsNotWrittenToAgain() {
        long ana = chat();
        int before = telegram.calls("sendMessage").size();
        telegram.next("sendMessage", new Fault.Refuse(403, "Forbidden: bot was blocked by the user"));

        telegram.says(ana, "help");
        live.await().until(() -> !live.closedFor(Long.toString(ana)).isEmpty());

        assertThat(live.closedFor(Long.toString(ana))).isEqualTo("OPTED_OUT");
        assertThat(live.stateOfLast(Long.toString(ana))).isEqualTo("FAILED");
        live.moveBy(Duration.ofHours(1));
        aTelegramMessageGoesOut();
        assertThat(telegram.calls("sendMessage")).as("no second try").hasSize(before + 2);
    }

    @Test
    void whoOptedOutAtTwilioIsNotTextedAgain() {
        var ben = phone();
        int before = twilio.posts();
        twilio.next(Script.refuse(400, 21610));

        twilio.receive(ben, "help");
        live.await().until(() -> !live.closedFor(ben).isEmpty());

        assertThat(live.closedFor(ben)).isEqualTo("OPTED_OUT");
        assertThat(live.stateOfLast(ben)).isEqualTo("FAILED");
        live.moveBy(Duration.ofHours(1));
        aTextGoesOut();
        assertThat(twilio.posts()).as("no second try").isEqualTo(before + 2);
    }

    /// Each provider takes a message, and the line breaks before we are told (F5).
    @Test
    void whenTheLineBreaksAfterTakingTwilioIsAskedAndTelegramGetsItOnceMore() {
        long ana = chat();
        var ben = phone();
        int before = twilio.posts();
        twilio.next(Script.dropAfterAccepting());
        telegram.next("sendMessage", new Fault.DropAfter());

        telegram.says(ana, "help");
        twilio.receive(ben, "help");
        live.await().until(() -> live.stateOfLast(ben).equals("UNSURE"));
        live.await().until(() -> live.stateOfLast(Long.toString(ana)).equals("UNSURE"));
        live.moveBy(Duration.ofSeconds(10));

        live.await().until(() -> live.stateOfLast(ben).equals("ACCEPTED"));
        live.await().until(() -> live.stateOfLast(Long.toString(ana)).equals("ACCEPTED"));
        assertThat(twilio.posts()).as("requests to send").isEqualTo(before + 1);
        assertThat(telegram.messages(ana)).hasSize(2);
    }

    @Test
    void aTextBroughtTwiceOrEightTimesAtOnceIsAnsweredOnce() throws Exception {
        var ben = phone();
        var sid = twilio.receiveWhileDown(ben, "help");

        assertThat(atOnce(8, () -> twilio.deliver(sid))).containsOnly(200);
        assertThat(twilio.deliver(sid)).isEqualTo(200);

        awaitText(ben, 1);
        assertThat(live.messagesTo(ben)).isEqualTo(1);
        aTextGoesOut();
        assertThat(twilio.sentTo(ben)).hasSize(1);
    }

    @Test
    void anUpdateGivenTwiceIsAnsweredOnce() {
        long ana = chat();
        int update = telegram.says(ana, "help");
        awaitShown(ana, shown -> shown.size() == 1);
        telegram.awaitAllConfirmed();

        telegram.repeat(update);
        telegram.awaitAllConfirmed();

        aTelegramMessageGoesOut();
        assertThat(live.messagesTo(Long.toString(ana))).isEqualTo(1);
        assertThat(telegram.messages(ana)).hasSize(1);
    }

    /// Proof that delivery has been at work since: whatever else could have gone to Twilio has gone.
    private void aTextGoesOut() {
        var someone = phone();
        assertThat(twilio.receive(someone, "help")).isEqualTo(200);
        awaitText(someone, 1);
    }

    private void aTelegramMessageGoesOut() {
        long someone = chat();
        telegram.says(someone, "help");
        awaitShown(someone, shown -> shown.size() == 1);
    }

    private void awaitPause(String channel) {
        live.await()
                .until(() -> live.number(
                                "select count(*) from paces where channel = ? and blocked_until > ?",
                                channel,
                                live.clock.millis())
                        == 1);
    }

    private Shown awaitShown(long chat, Predicate<List<Shown>> enough) {
        return live.await()
                .until(() -> telegram.messages(chat), shown -> !shown.isEmpty() && enough.test(shown))
                .getLast();
    }

    private String awaitText(String to, int count) {
        return live.await()
                .until(() -> twilio.sentTo(to), texts -> texts.size() >= count)
                .get(count - 1)
                .body();
    }

    private static Button button(Shown message, String label) {
        return message.buttons().stream()
                .filter(button -> button.data().startsWith(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button " + label + " in " + message));
    }

    private Instant dayBeforeTheSessionOf(String address) {
        var startsAt = live.number("""
                select s.starts_at from sign_ups u join sessions s on s.id = u.session_id
                join addresses a on a.person_id = u.person_id where a.value = ?""", address);
        return Instant.ofEpochMilli(startsAt).minus(Duration.ofDays(1));
    }

    private int postForm(String body, Map<String, String> signature) {
        var headers = new HashMap<>(signature);
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        return live.post("/twilio/sms", body, headers).statusCode();
    }

    private static <T> List<T> atOnce(int times, Callable<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = threads.invokeAll(Collections.nCopies(times, work));
            return all.stream().map(Future::resultNow).toList();
        }
    }

    private long chat() {
        return 7_000_000_000L + ++residents;
    }

    private String phone() {
        return "+4477009003%02d".formatted(++residents);
    }
}
