package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.TwilioRestClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.outbox.Message;
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
import kith.community.time.Ids;
import kith.community.time.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TwilioChannelTest {

    private static final String BEN = "+447700900123";
    private static final URI PUBLIC_URL = URI.create("https://kith.example/");

    private final MovableClock clock = new MovableClock(java.time.Clock.systemUTC());
    private final LocalTwilio twilio = new LocalTwilio(clock);
    private final TwilioHttp http = new TwilioHttp(twilio.url(), Duration.ofSeconds(2));
    private final TwilioChannel channel = channel(LocalTwilio.NUMBER, "", http);

    @AfterEach
    void close() {
        http.close();
        twilio.close();
    }

    @Test
    void aTextIsTakenWithItsCallbackAndNothingTwilioDoesNotKnow() {
        var outgoing = outgoing("You’re in: Riverside walk");

        var result = channel.send(outgoing);

        var text = twilio.sentTo(BEN).getFirst();
        assertThat(result).isEqualTo(new Accepted(text.sid()));
        assertThat(text.body()).isEqualTo("You're in: Riverside walk");
        assertThat(text.from()).isEqualTo(LocalTwilio.NUMBER);
        assertThat(text.callback()).isEqualTo("https://kith.example/twilio/status/" + outgoing.id() + "#rc=5&rp=all");
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void aPoolOfNumbersIsNamedByItsMessagingService() {
        assertThat(channel("", LocalTwilio.SERVICE, http).send(outgoing("Hello")))
                .isInstanceOf(Accepted.class);
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void aTextOfAnyLengthFits() {
        assertThat(channel.send(outgoing("A long story. ".repeat(1000)))).isInstanceOf(Accepted.class);
        assertThat(twilio.complaints()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void whateverTwilioAnswersOneRequestIsMade(String what, Script script, SendResult expected) {
        twilio.always(BEN, script);

        assertThat(channel.send(outgoing("Hello"))).isEqualTo(expected);
        assertThat(twilio.posts()).isEqualTo(1);
    }

    static Stream<Arguments> whateverTwilioAnswersOneRequestIsMade() {
        var aMinute = Duration.ofSeconds(60);
        return Stream.of(
                Arguments.of("500", Script.serverError(500), new Unknown("20500")),
                Arguments.of("503", Script.serverError(503), new Unknown("20500")),
                Arguments.of("502 as a web page", Script.html(502), new Unknown("http-502")),
                Arguments.of("302", Script.html(302), new Unknown("http-302")),
                Arguments.of("429", Script.tooMany(0), new TryLater(null, true, "20429")),
                Arguments.of("429 with a pause", Script.tooMany(60), new TryLater(aMinute, true, "20429")),
                Arguments.of("429 as a web page", Script.html(429), new TryLater(null, true, "http-429")),
                Arguments.of("dropped", Script.drop(), new Unknown("no-answer")),
                Arguments.of("dropped after accepting", Script.dropAfterAccepting(), new Unknown("no-answer")),
                Arguments.of("hangs after accepting", Script.hangAfterAccepting(), new Unknown("no-answer")),
                Arguments.of("garbage after accepting", Script.garbageAfterAccepting(), new Unknown("garbage")),
                Arguments.of("signing in failed", Script.refuse(401, 20003), new TryLater(null, true, "20003")),
                Arguments.of("signing in failed, 403", Script.refuse(403, 20003), new TryLater(null, true, "20003")),
                Arguments.of("suspended", Script.refuse(403, 20005), new TryLater(null, true, "20005")),
                Arguments.of("no such account", Script.refuse(404, 20404), new TryLater(null, true, "20404")),
                Arguments.of("our queue is full", Script.refuse(429, 21611), new TryLater(null, true, "21611")),
                Arguments.of("bad From", Script.refuse(400, 21606), new TryLater(null, true, "21606")),
                Arguments.of("a proxy forbids", Script.html(403), new TryLater(null, true, "http-403")),
                Arguments.of("opted out", Script.refuse(400, 21610), new Gone(ClosedFor.OPTED_OUT, "21610")),
                Arguments.of("no number", Script.refuse(400, 21211), new Gone(ClosedFor.NOT_THERE, "21211")),
                Arguments.of("not a mobile", Script.refuse(400, 21614), new Gone(ClosedFor.TAKES_NO_TEXTS, "21614")),
                Arguments.of("a landline", Script.refuse(400, 21635), new Gone(ClosedFor.TAKES_NO_TEXTS, "21635")),
                Arguments.of("a country not allowed", Script.refuse(400, 21408), new Refused("21408")),
                Arguments.of("too long", Script.refuse(400, 21617), new Refused("21617")),
                Arguments.of("a code we never heard of", Script.refuse(400, 29999), new Refused("29999")));
    }

    @Test
    void whenNobodyListensNothingWasSent() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        try (var nowhere = new TwilioHttp(URI.create("http://127.0.0.1:" + free), Duration.ofSeconds(2))) {
            assertThat(channel(LocalTwilio.NUMBER, "", nowhere).send(outgoing("Hello")))
                    .isEqualTo(new TryLater(null, true, "unreachable"));
        }
    }

    @Test
    void aHostThatDoesNotExistWasNotSentTo() {
        try (var nowhere = new TwilioHttp(URI.create("http://nowhere.invalid"), Duration.ofSeconds(10))) {
            assertThat(channel(LocalTwilio.NUMBER, "", nowhere).send(outgoing("Hello")))
                    .isEqualTo(new TryLater(null, true, "unreachable"));
        }
    }

    @Test
    void noWholeNumberAndNoWordIsInWhatGoesWrong() {
        var refusal = new TwilioRefusal(400, 21211, null);

        assertThat(refusal).hasMessage("Twilio answered HTTP 400 with code 21211");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+441823272345", "+442079460000", "+443001234567", "+448001111111"})
    void aLandlineIsNeverTexted(String landline) {
        var outgoing = new Outgoing(id(), new Address(ChannelKind.SMS, landline), Message.of("Hello"), null, null);

        assertThat(channel.send(outgoing)).isEqualTo(new Gone(ClosedFor.TAKES_NO_TEXTS, "landline"));
        assertThat(twilio.posts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+447911123456", "+447700900123", "+447624123456", "+12025550123", "+33142345678"})
    void aMobileIsTextedAndSoIsWhatCannotBeTold(String number) {
        var outgoing = new Outgoing(id(), new Address(ChannelKind.SMS, number), Message.of("Hello"), null, null);

        assertThat(channel.send(outgoing)).isInstanceOf(Accepted.class);
    }

    @Test
    void whatWasAcceptedBeforeTheLineBrokeIsFound() {
        var outgoing = outgoing("Hello Ben", clock.instant());
        twilio.next(Script.dropAfterAccepting());
        assertThat(channel.send(outgoing)).isInstanceOf(Unknown.class);

        var settled = channel.settle(outgoing);

        assertThat(settled).contains(new Accepted(twilio.sentTo(BEN).getFirst().sid()));
        assertThat(twilio.posts()).isEqualTo(1);
        assertThat(twilio.complaints()).isEmpty();
    }

    @Test
    void whatNeverArrivedMayBeSent() {
        var outgoing = outgoing("Hello Ben", clock.instant());
        twilio.next(Script.drop());
        channel.send(outgoing);

        assertThat(channel.settle(outgoing)).contains(new Refused("not-found"));
    }

    @Test
    void theSameWordsOfAnEarlierDayAreAnotherText() {
        channel.send(outgoing("Reminder: walk tomorrow"));
        clock.moveTo(clock.instant().plus(Duration.ofDays(1)));

        assertThat(channel.settle(outgoing("Reminder: walk tomorrow", clock.instant())))
                .contains(new Refused("not-found"));
    }

    @Test
    void otherWordsAndWhatThePersonTextedAreNotIt() {
        var begun = clock.instant();
        channel.send(outgoing("Something else"));
        twilio.receiveWhileDown(BEN, "Hello Ben");

        assertThat(channel.settle(outgoing("Hello Ben", begun))).contains(new Refused("not-found"));
    }

    @Test
    void itIsFoundOnALaterPage() {
        var begun = clock.instant();
        channel.send(outgoing("The one we look for"));
        for (int i = 0; i < 120; i++) {
            channel.send(outgoing("Text " + i));
        }

        assertThat(channel.settle(outgoing("The one we look for", begun)))
                .contains(new Accepted(twilio.sentTo(BEN).getFirst().sid()));
        assertThat(twilio.gets()).isEqualTo(3);
    }

    @Test
    void aPoolsTextIsFoundWhicheverNumberItLeftFrom() {
        var pool = channel("", LocalTwilio.SERVICE, http);
        var outgoing = outgoing("Hello Ben", clock.instant());
        twilio.next(Script.garbageAfterAccepting());
        pool.send(outgoing);

        assertThat(pool.settle(outgoing)).get().isInstanceOf(Accepted.class);
    }

    @Test
    void whenTwilioCannotBeAskedItIsLeftForLater() throws IOException {
        var outgoing = outgoing("Hello Ben", clock.instant());
        twilio.close();

        assertThat(channel.settle(outgoing)).get().isInstanceOf(TryLater.class);
    }

    @Test
    void whatWasNeverTriedMayBeSent() {
        assertThat(channel.settle(outgoing("Hello"))).contains(new Refused("never-tried"));
    }

    @Test
    void whoTextedStopIsRefusedFromThenOnAndTakenAgainAfterStart() {
        twilio.receiveWhileDown(BEN, "Stop");
        assertThat(channel.send(outgoing("Hello"))).isEqualTo(new Gone(ClosedFor.OPTED_OUT, "21610"));

        twilio.receiveWhileDown(BEN, "start");
        assertThat(channel.send(outgoing("Hello"))).isInstanceOf(Accepted.class);
    }

    @Test
    void moreThanANumberMaySendMeets429() {
        twilio.limit(1);

        var results = List.of(channel.send(outgoing("One")), channel.send(outgoing("Two")));

        assertThat(results.getLast()).isEqualTo(new TryLater(Duration.ofSeconds(1), true, "20429"));
        assertThat(twilio.sent()).hasSize(1);
    }

    private static TwilioChannel channel(String from, String service, TwilioHttp http) {
        var settings = new TwilioSettings(
                LocalTwilio.ACCOUNT, LocalTwilio.TOKEN, from, service, "", URI.create("http://localhost"));
        var client = new TwilioRestClient.Builder(LocalTwilio.ACCOUNT, LocalTwilio.TOKEN)
                .httpClient(http)
                .build();
        return new TwilioChannel(settings, PUBLIC_URL, client, Rate.UNBOUNDED);
    }

    static Outgoing outgoing(String text) {
        return new Outgoing(id(), new Address(ChannelKind.SMS, BEN), Message.of(text), null, null);
    }

    private static Outgoing outgoing(String text, Instant firstTriedAt) {
        return new Outgoing(id(), new Address(ChannelKind.SMS, BEN), Message.of(text), null, firstTriedAt);
    }

    private static UUID id() {
        return Ids.at(Instant.parse("2026-11-24T09:00:00Z"));
    }
}
