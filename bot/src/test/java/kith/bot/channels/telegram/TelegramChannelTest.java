package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kith.bot.channels.telegram.LocalBotApi.Button;
import kith.bot.channels.telegram.LocalBotApi.Fault;
import kith.community.outbox.Message;
import kith.community.outbox.Message.Ask;
import kith.community.outbox.Message.Choice;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Rate;
import kith.community.outbox.SendResult;
import kith.community.outbox.SendResult.Accepted;
import kith.community.outbox.SendResult.ClosedFor;
import kith.community.outbox.SendResult.Gone;
import kith.community.outbox.SendResult.Refused;
import kith.community.outbox.SendResult.TryLater;
import kith.community.outbox.SendResult.Unknown;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TelegramChannelTest {

    static final ButtonWords WORDS = new ButtonWords("Share where I am", "Share my number");

    private static final long ANA = 77;

    private final LocalBotApi telegram = LocalBotApi.start();
    private final BotApi api = new BotApi(settings(telegram.url()), Duration.ofSeconds(2));
    private final TelegramChannel channel = new TelegramChannel(api, WORDS, Rate.UNBOUNDED);

    @BeforeEach
    void anaHasStarted() {
        telegram.says(ANA, "/start");
    }

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Test
    void aMessageArrivesWithItsButtons() {
        var result = send(new Message(
                "What's on <b>& more</b>", List.of(new Choice("1", "Walk", "1 Walk, Thu 10am")), Ask.NOTHING));
        var shown = telegram.messages(ANA).getFirst();
        assertThat(result).isEqualTo(new Accepted(Integer.toString(shown.id())));
        assertThat(shown.text()).isEqualTo("What's on <b>& more</b>\n1 Walk, Thu 10am");
        assertThat(shown.buttons()).containsExactly(new Button("Walk", "1"));
    }

    @Test
    void aPlaceOrANumberIsAskedForWithAKey() {
        assertThat(send(new Message("Where are you?", List.of(), Ask.LOCATION))).isInstanceOf(Accepted.class);
        assertThat(send(new Message("Your number?", List.of(), Ask.CONTACT))).isInstanceOf(Accepted.class);
        assertThat(telegram.messages(ANA).get(0).keys()).containsExactly(WORDS.shareLocation());
        assertThat(telegram.messages(ANA).get(1).keys()).containsExactly(WORDS.shareContact());
    }

    @Test
    void anAnswerToATapIsDrawnOverTheMessageThatWasTapped() {
        var first = (Accepted) send(Message.of("one"));
        assertThat(send(Message.of("two"), first.providerId())).isEqualTo(first);
        assertThat(telegram.messages(ANA)).singleElement().satisfies(shown -> {
            assertThat(shown.text()).isEqualTo("two");
            assertThat(shown.edited()).isTrue();
        });
    }

    @Test
    void drawingTheSameAgainCountsAsAccepted() {
        var first = (Accepted) send(Message.of("one"));
        assertThat(send(Message.of("one"), first.providerId())).isEqualTo(first);
        assertThat(telegram.messages(ANA)).hasSize(1);
    }

    @Test
    void whatCannotBeDrawnOverGoesAsANewMessage() {
        assertThat(send(Message.of("one"), "999999")).isInstanceOf(Accepted.class);
        assertThat(send(Message.of("two"), "not-a-number")).isInstanceOf(Accepted.class);
        telegram.next("editMessageText", new Fault.Refuse(400, "Bad Request: message can't be edited"));
        assertThat(send(Message.of("three"), "1")).isInstanceOf(Accepted.class);
        assertThat(telegram.messages(ANA)).extracting("text").containsExactly("one", "two", "three");
    }

    @Test
    void anEditThatMustWaitIsNotSentAsANewMessage() {
        telegram.next("editMessageText", new Fault.TooMany(3));
        assertThat(send(Message.of("one"), "1")).isEqualTo(new TryLater(Duration.ofSeconds(3), true, "429"));
        assertThat(telegram.messages(ANA)).isEmpty();
    }

    @Test
    void aLongTextGoesInPartsAndAfterATryLaterGoesOnWhereItStopped() {
        var text = "a".repeat(4000) + "\n" + "b".repeat(4000);
        var outgoing = outgoing(new Message(text, List.of(new Choice("1", "One", "")), Ask.NOTHING), null);
        telegram.next("sendMessage", new Fault.Late(Duration.ZERO));
        telegram.next("sendMessage", new Fault.TooMany(1));
        assertThat(channel.send(outgoing)).isInstanceOf(TryLater.class);
        assertThat(channel.send(outgoing)).isInstanceOf(Accepted.class);
        assertThat(telegram.messages(ANA)).extracting("text").containsExactly("a".repeat(4000), "b".repeat(4000));
        assertThat(telegram.messages(ANA).getLast().buttons()).hasSize(1);
    }

    @Test
    void tooManyRequestsMakeEveryoneWaitAsLongAsTelegramSays() {
        telegram.next("sendMessage", new Fault.TooMany(7));
        assertThat(send(Message.of("x"))).isEqualTo(new TryLater(Duration.ofSeconds(7), true, "429"));
    }

    @Test
    void whoBlockedTheBotHasOptedOut() {
        telegram.blocks(ANA);
        assertThat(send(Message.of("x"))).isEqualTo(new Gone(ClosedFor.OPTED_OUT, "403 bot was blocked by the user"));
    }

    @Test
    void whereNobodyIsTheAddressIsClosed() {
        assertThat(after(403, "Forbidden: user is deactivated"))
                .isEqualTo(new Gone(ClosedFor.NOT_THERE, "403 user is deactivated"));
        assertThat(after(400, "Bad Request: chat not found"))
                .isEqualTo(new Gone(ClosedFor.NOT_THERE, "400 chat not found"));
        telegram.next("sendMessage", new Fault.Migrated(-100123));
        assertThat(send(Message.of("x")))
                .isInstanceOfSatisfying(
                        Gone.class, gone -> assertThat(gone.reason()).isEqualTo(ClosedFor.NOT_THERE));
    }

    @Test
    void aMessageTelegramWillNotTakeIsRefusedAndTheAddressStaysOpen() {
        assertThat(after(400, "Bad Request: BUTTON_DATA_INVALID")).isEqualTo(new Refused("400 BUTTON_DATA_INVALID"));
        assertThat(send(Message.of(" "))).isEqualTo(new Refused("400 message text is empty"));
    }

    @Test
    void aRevokedTokenBlamesNobodyAndEveryoneWaits() {
        assertThat(after(401, "Unauthorized")).isEqualTo(new TryLater(null, true, "401 Unauthorized"));
    }

    @Test
    void anErrorOfTelegramsOwnIsTriedAgain() {
        assertThat(after(500, "Internal Server Error"))
                .isEqualTo(new TryLater(null, false, "500 Internal Server Error"));
    }

    @Test
    void aPageFromTheWayThereIsNotTelegramsWord() {
        assertThat(afterPage(502)).isEqualTo(new TryLater(null, true, "502 not from Telegram"));
        assertThat(afterPage(403)).isEqualTo(new TryLater(null, true, "403 not from Telegram"));
        assertThat(afterPage(504)).isEqualTo(new Unknown("504 unreadable"));
        assertThat(afterPage(200)).isEqualTo(new Unknown("200 unreadable"));
    }

    @Test
    void aConnectionCutAfterSendingIsUnknownAndTheRequestIsMadeExactlyOnce() {
        send(Message.of("leaves a connection open, on which OkHttp by itself would send again"));
        telegram.next("sendMessage", new Fault.DropAfter());
        assertThat(send(Message.of("x"))).isInstanceOf(Unknown.class);
        assertThat(telegram.calls("sendMessage")).hasSize(2);
        send(Message.of("leaves another"));
        telegram.next("sendMessage", new Fault.DropBefore());
        assertThat(send(Message.of("y"))).isInstanceOf(Unknown.class);
        assertThat(telegram.calls("sendMessage")).hasSize(4);
        assertThat(telegram.messages(ANA)).extracting("text").contains("x").doesNotContain("y");
    }

    @Test
    void anAnswerThatDoesNotComeInTimeIsUnknown() {
        telegram.next("sendMessage", new Fault.Late(Duration.ofSeconds(4)));
        assertThat(send(Message.of("x"))).isInstanceOf(Unknown.class);
        assertThat(telegram.calls("sendMessage")).hasSize(1);
    }

    @Test
    void aRefusedConnectionMeansThatCertainlyNothingWasSent() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0)) {
            nobody = socket.getLocalPort();
        }
        var settings = settings(URI.create("http://127.0.0.1:" + nobody));
        try (var api = new BotApi(settings, Duration.ofSeconds(2))) {
            var result = new TelegramChannel(api, WORDS, Rate.UNBOUNDED).send(outgoing(Message.of("x"), null));
            assertThat(result).isEqualTo(new TryLater(null, true, "not sent: ConnectException"));
        }
    }

    private SendResult after(int code, String description) {
        telegram.next("sendMessage", new Fault.Refuse(code, description));
        return send(Message.of("x"));
    }

    private SendResult afterPage(int status) {
        telegram.next("sendMessage", new Fault.Page(status));
        return send(Message.of("x"));
    }

    private SendResult send(Message message) {
        return send(message, null);
    }

    private SendResult send(Message message, @Nullable String replaces) {
        return channel.send(outgoing(message, replaces));
    }

    private static Outgoing outgoing(Message message, @Nullable String replaces) {
        return new Outgoing(
                UUID.randomUUID(), new Address(ChannelKind.TELEGRAM, Long.toString(ANA)), message, replaces, null);
    }

    static TelegramSettings settings(URI url) {
        return new TelegramSettings(LocalBotApi.TOKEN, url, TelegramSettings.Transport.POLLING, "");
    }
}
