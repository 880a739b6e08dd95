package kith.bot.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kith.community.storage.KillPoint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A real process of the program is killed without warning and started again on the same file (F1, F2, F3): nothing
/// is lost, and nobody gets anything twice but what Telegram cannot tell us about.
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {

    private static final long ANA = 7_400_000_001L;
    private static final String BEN = "+447700900401";

    @TempDir
    Path folder;

    private Crashing kith;

    @BeforeEach
    void prepare() {
        kith = new Crashing(folder);
    }

    @AfterEach
    void stop() {
        kith.close();
    }

    /// Whether all of it was stored or nothing, the provider was not told that we have it.
    @ParameterizedTest
    @EnumSource(names = {"HEARD", "RECEIVED"})
    void aTextTakenInWhenTheProcessDiesIsAnsweredOnce(KillPoint killedAt) throws Exception {
        kith.start(killedAt);
        var text = kith.twilio.receiveWhileDown(BEN, "help");
        kith.deliverInVain(text);
        kith.awaitDeath();
        assertThat(kith.number("select count(*) from inbox")).isEqualTo(killedAt == KillPoint.RECEIVED ? 1 : 0);
        assertThat(kith.twilio.sentTo(BEN)).isEmpty();

        kith.restart(null);
        assertThat(kith.twilio.deliver(text)).as("Twilio tries again").isEqualTo(200);

        awaitSettled(1);
        assertThat(kith.number("select count(*) from inbox")).isEqualTo(1);
        assertThat(kith.number("select count(*) from outbox")).isEqualTo(1);
        assertThat(kith.twilio.sentTo(BEN)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"HEARD", "RECEIVED"})
    void anUpdateTakenInWhenTheProcessDiesIsAnsweredOnce(KillPoint killedAt) throws Exception {
        kith.telegram.says(ANA, "help");
        kith.start(killedAt);
        kith.awaitDeath();
        assertThat(kith.number("select count(*) from inbox")).isEqualTo(killedAt == KillPoint.RECEIVED ? 1 : 0);
        assertThat(kith.telegram.unconfirmed()).as("Telegram still has it").isEqualTo(1);

        kith.restart(null);
        kith.telegram.awaitAllConfirmed();

        awaitSettled(1);
        assertThat(kith.number("select count(*) from inbox")).isEqualTo(1);
        assertThat(kith.telegram.messages(ANA)).hasSize(1);
    }

    @Test
    void aTextThatNeverLeftIsLookedUpAndSentOnce() throws Exception {
        kith.start(KillPoint.BEGUN);
        kith.twilio.receive(BEN, "help");
        kith.awaitDeath();
        assertThat(kith.twilio.posts()).isZero();

        kith.restart(null);

        awaitSettled(1);
        assertThat(kith.twilio.posts()).as("requests to send").isEqualTo(1);
        assertThat(kith.twilio.sentTo(BEN)).hasSize(1);
    }

    /// The provider has it, and we do not know. Telegram cannot be asked: better twice than never.
    @Test
    void whatTwilioTookIsLookedUpAndWhatTelegramTookIsSentOnceMore() throws Exception {
        kith.start(KillPoint.SENT);
        kith.twilio.receive(BEN, "help");
        kith.awaitDeath();
        assertThat(kith.twilio.sentTo(BEN)).hasSize(1);
        kith.telegram.says(ANA, "help");
        kith.restart(KillPoint.SENT);
        kith.awaitDeath();
        assertThat(kith.telegram.messages(ANA)).hasSize(1);

        kith.restart(null);

        awaitSettled(2);
        assertThat(kith.twilio.posts()).as("requests to send").isEqualTo(1);
        assertThat(kith.word("select provider_id from outbox where channel = 'SMS'"))
                .isEqualTo(kith.twilio.sentTo(BEN).getFirst().sid());
        assertThat(kith.telegram.messages(ANA)).hasSize(2);
    }

    /// 100 people on Telegram and 20 with texts ask at once; the process is killed twice while they are being answered.
    @Test
    void killedInTheMiddleOfManyAnswersNobodyIsForgottenAndOnlyWhatWasUnderWayToTelegramIsRepeated() throws Exception {
        var chats = IntStream.range(0, 100).mapToObj(i -> ANA + i).toList();
        var phones =
                IntStream.range(0, 20).mapToObj("+4477009004%02d"::formatted).toList();
        chats.forEach(chat -> kith.telegram.says(chat, "help"));
        kith.start(null);
        phones.forEach(phone -> kith.twilio.receive(phone, "help"));

        var underWay = new HashSet<String>();
        for (int sent : List.of(40, 70)) {
            kith.await(() -> kith.telegram.sent() >= sent);
            kith.kill();
            assertThat(kith.telegram.sent()).as("killed in the middle").isLessThan(100);
            underWay.addAll(kith.underWayToTelegram());
            kith.restart(null);
        }

        awaitSettled(120);
        assertThat(phones.stream()
                        .collect(Collectors.toMap(
                                p -> p, p -> kith.twilio.sentTo(p).size())))
                .allSatisfy((phone, times) -> assertThat(times).isEqualTo(1));
        for (long chat : chats) {
            assertThat(kith.telegram.messages(chat).size())
                    .as("messages to " + chat + ", under way: " + underWay)
                    .isBetween(1, underWay.contains(Long.toString(chat)) ? 3 : 1);
        }
        assertThat(kith.telegram.sent() - chats.size()).as("repeated").isLessThanOrEqualTo(underWay.size());
    }

    /// Every one of so many messages has come to its end.
    private void awaitSettled(int messages) {
        kith.await(() -> kith.number("select count(*) from outbox where finished_at is not null") == messages);
    }
}
