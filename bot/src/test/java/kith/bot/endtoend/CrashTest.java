package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.bot.channels.telegram.LocalBotApi;
import kith.bot.channels.twilio.LocalTwilio;
import kith.community.storage.KillPoint;
import kith.community.time.MovableClock;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A real process of the program is killed without warning and started again on the same file (F1, F2, F3): nothing
/// is lost, and nobody gets anything twice but what Telegram cannot tell us about.
class CrashTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long ANA = 7_400_000_001L;
    private static final String BEN = "+447700900401";

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

    /// Whether all of it was stored or nothing, the provider was not told that we have it.
    @ParameterizedTest
    @EnumSource(names = {"HEARD", "RECEIVED"})
    void aTextTakenInWhenTheProcessDiesIsAnsweredOnce(KillPoint killedAt) throws Exception {
        start(killedAt);
        var text = twilio.receiveWhileDown(BEN, "help");
        bringInVain(text);
        awaitDeath();
        assertThat(number("select count(*) from inbox")).isEqualTo(killedAt == KillPoint.RECEIVED ? 1 : 0);
        assertThat(twilio.sentTo(BEN)).isEmpty();

        restart(null);
        assertThat(twilio.deliver(text)).as("Twilio tries again").isEqualTo(200);

        awaitSettled(1);
        assertThat(number("select count(*) from inbox")).isEqualTo(1);
        assertThat(number("select count(*) from outbox")).isEqualTo(1);
        assertThat(twilio.sentTo(BEN)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"HEARD", "RECEIVED"})
    void anUpdateTakenInWhenTheProcessDiesIsAnsweredOnce(KillPoint killedAt) throws Exception {
        telegram.says(ANA, "help");
        start(killedAt);
        awaitDeath();
        assertThat(number("select count(*) from inbox")).isEqualTo(killedAt == KillPoint.RECEIVED ? 1 : 0);
        assertThat(telegram.unconfirmed()).as("Telegram still has it").isEqualTo(1);

        restart(null);
        telegram.awaitAllConfirmed();

        awaitSettled(1);
        assertThat(number("select count(*) from inbox")).isEqualTo(1);
        assertThat(telegram.messages(ANA)).hasSize(1);
    }

    @Test
    void aTextThatNeverLeftIsLookedUpAndSentOnce() throws Exception {
        start(KillPoint.BEGUN);
        twilio.receive(BEN, "help");
        awaitDeath();
        assertThat(twilio.posts()).isZero();

        restart(null);

        awaitSettled(1);
        assertThat(twilio.posts()).as("requests to send").isEqualTo(1);
        assertThat(twilio.sentTo(BEN)).hasSize(1);
    }

    /// The provider has it, and we do not know. Telegram cannot be asked: better twice than never.
    @Test
    void whatTwilioTookIsLookedUpAndWhatTelegramTookIsSentOnceMore() throws Exception {
        start(KillPoint.SENT);
        twilio.receive(BEN, "help");
        awaitDeath();
        assertThat(twilio.sentTo(BEN)).hasSize(1);
        telegram.says(ANA, "help");
        restart(KillPoint.SENT);
        awaitDeath();
        assertThat(telegram.messages(ANA)).hasSize(1);

        restart(null);

        awaitSettled(2);
        assertThat(twilio.posts()).as("requests to send").isEqualTo(1);
        assertThat(word("select provider_id from outbox where channel = 'SMS'"))
                .isEqualTo(twilio.sentTo(BEN).getFirst().sid());
        assertThat(telegram.messages(ANA)).hasSize(2);
    }

    /// 100 people on Telegram and 20 with texts ask at once; the process is killed twice while they are being answered.
    @Test
    void killedInTheMiddleOfManyAnswersNobodyIsForgottenAndOnlyWhatWasUnderWayToTelegramIsRepeated() throws Exception {
        var chats = IntStream.range(0, 100).mapToObj(i -> ANA + i).toList();
        var phones =
                IntStream.range(0, 20).mapToObj("+4477009004%02d"::formatted).toList();
        chats.forEach(chat -> telegram.says(chat, "help"));
        start(null);
        phones.forEach(phone -> twilio.receive(phone, "help"));

        var underWay = new HashSet<String>();
        for (int sent : List.of(40, 70)) {
            await(() -> telegram.sent() >= sent);
            running().kill();
            assertThat(telegram.sent()).as("killed in the middle").isLessThan(100);
            underWay.addAll(underWayToTelegram());
            restart(null);
        }

        awaitSettled(120);
        assertThat(phones.stream()
                        .collect(Collectors.toMap(p -> p, p -> twilio.sentTo(p).size())))
                .allSatisfy((phone, times) -> assertThat(times).isEqualTo(1));
        for (long chat : chats) {
            assertThat(telegram.messages(chat).size())
                    .as("messages to " + chat + ", under way: " + underWay)
                    .isBetween(1, underWay.contains(Long.toString(chat)) ? 3 : 1);
        }
        assertThat(telegram.sent() - chats.size()).as("repeated").isLessThanOrEqualTo(underWay.size());
    }

    private void start(@Nullable KillPoint killedAt) throws Exception {
        var log = folder.resolve("kith-" + ++starts + ".log");
        child = Child.start(log, later, killedAt, Live.settings(folder, telegram.url(), twilio.url()));
        twilio.webhooks(Live.PUBLIC, running().address());
        await(() -> running().isHealthy() || killedAt != null && !running().isAlive());
    }

    /// A minute later, when the claims and the turn to poll of the dead one are over.
    private void restart(@Nullable KillPoint killedAt) throws Exception {
        running().close();
        later = later.plusMinutes(1);
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        start(killedAt);
    }

    private Child running() {
        if (child == null) {
            throw new IllegalStateException("Nothing was started.");
        }
        return child;
    }

    private void bringInVain(String text) {
        try {
            assertThat(twilio.deliver(text))
                    .as("answered, though killed before")
                    .isZero();
        } catch (IllegalStateException cut) {
            assertThat(cut).hasRootCauseInstanceOf(IOException.class);
        }
    }

    private void awaitDeath() {
        await(() -> !running().isAlive());
    }

    /// Every one of so many messages has come to its end.
    private void awaitSettled(int messages) {
        await(() -> number("select count(*) from outbox where finished_at is not null") == messages);
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

    private Set<String> underWayToTelegram() {
        return new HashSet<>(words("select address from outbox where channel = 'TELEGRAM' and finished_at is null"
                + " and state in ('SENDING', 'UNSURE', 'SETTLING')"));
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
