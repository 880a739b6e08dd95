package kith.bot.channels.twilio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import kith.bot.reception.Inbound.Content.OptedIn;
import kith.bot.reception.Inbound.Content.OptedOut;
import kith.bot.reception.Inbound.Content.Other;
import kith.bot.reception.Inbound.Content.Words;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.CannotAcquireLockException;

/// The webhook for texts on a real server, which the world knows as `https://kith.example`.
class TextsControllerTest {

    private static final String BEN = "+447700900123";
    private static final URI PUBLIC = URI.create("https://kith.example");
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final String SID = "SM" + "a".repeat(32);

    private static final Received RECEIVED = new Received();

    private static WebhookServer server;
    private static URI here;

    @BeforeAll
    static void start() {
        server = WebhookServer.start(
                PUBLIC, door -> new TextsController(door, RECEIVED, Clock.fixed(NOW, ZoneOffset.UTC)));
        here = server.url();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        RECEIVED.forget();
    }

    @Test
    void aSignedTextIsTakenInAndAnsweredWithNoWords() {
        var answer = post("/twilio/sms", text("whats on near TA1 1AA"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/xml;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");
        assertThat(RECEIVED.all())
                .containsExactly(new Inbound(
                        SID, new Address(ChannelKind.SMS, BEN), null, new Words("whats on near TA1 1AA"), NOW));
    }

    @ParameterizedTest
    @MethodSource
    void whatTwilioSaysOfItDecidesWhatItIs(Map<String, String> extra, Content content) {
        var parameters = text(extra.getOrDefault("Body", ""));
        parameters.putAll(extra);

        assertThat(post("/twilio/sms", parameters).statusCode()).isEqualTo(200);
        assertThat(RECEIVED.contents()).containsExactly(content);
    }

    static Stream<Arguments> whatTwilioSaysOfItDecidesWhatItIs() {
        return Stream.of(
                Arguments.of(Map.of("Body", "STOP", "OptOutType", "STOP"), new OptedOut("STOP")),
                Arguments.of(Map.of("Body", "stopp", "OptOutType", "STOP"), new OptedOut("stopp")),
                Arguments.of(Map.of("Body", "START", "OptOutType", "START"), new OptedIn("START")),
                Arguments.of(Map.of("Body", "HELP", "OptOutType", "HELP"), new Words("HELP")),
                Arguments.of(Map.of("Body", "STOP"), new Words("STOP")),
                Arguments.of(Map.of("Body", ""), new Words("")),
                Arguments.of(Map.of("NumMedia", "1", "MediaContentType0", "image/jpeg"), new Other("picture")),
                Arguments.of(Map.of("NumMedia", "1", "MediaContentType0", "audio/amr"), new Other("voice")),
                Arguments.of(Map.of("NumMedia", "1", "MediaContentType0", "text/vcard"), new Other("file")),
                Arguments.of(
                        Map.of("Body", "look", "NumMedia", "1", "MediaContentType0", "image/png"), new Words("look")),
                Arguments.of(Map.of("Body", "👍".repeat(300)), new Words("👍".repeat(300))),
                Arguments.of(Map.of("Body", "\u202eright to left\u202c"), new Words("\u202eright to left\u202c")),
                Arguments.of(Map.of("Body", "nul\u0000 bell\u0007\nline"), new Words("nul bell\nline")),
                Arguments.of(Map.of("Body", "'; drop table people; --"), new Words("'; drop table people; --")),
                Arguments.of(Map.of("Body", "<b>&amp;</b>"), new Words("<b>&amp;</b>")),
                Arguments.of(Map.of("Body", "x".repeat(5000)), new Words("x".repeat(4096))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vodafone", "60777", "whatsapp:+447700900123", "", "+0123"})
    void aSenderThatCannotBeAnsweredIsLeftAlone(String from) {
        var parameters = text("win a prize");
        parameters.put("From", from);

        assertThat(post("/twilio/sms", parameters).statusCode()).isEqualTo(200);
        assertThat(RECEIVED.all()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "0/KCTR6DLpKmkAf8muzZqo1nDgQ="})
    void aWrongSignatureStoresNothing(String signature) {
        var body = SignedPost.encoded(pairs(text("hello")));

        assertThat(SignedPost.send(here.resolve("/twilio/sms"), body, signature).statusCode())
                .isEqualTo(403);
        assertThat(RECEIVED.all()).isEmpty();
    }

    @Test
    void noSignatureAtAllStoresNothing() throws Exception {
        var request = HttpRequest.newBuilder(here.resolve("/twilio/sms"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(SignedPost.encoded(pairs(text("hello")))))
                .build();

        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(RECEIVED.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://kith.example/twilio/status",
        "https://kith.example/twilio/sms?again=1",
        "http://kith.example/twilio/sms",
        "https://other.example/twilio/sms",
    })
    void aRightSignatureForAnotherAddressStoresNothing(String signedFor) {
        var pairs = pairs(text("hello"));
        var signature = SignedPost.sign(LocalTwilio.TOKEN, signedFor, pairs);

        assertThat(SignedPost.send(here.resolve("/twilio/sms"), SignedPost.encoded(pairs), signature)
                        .statusCode())
                .isEqualTo(403);
        assertThat(RECEIVED.all()).isEmpty();
    }

    @Test
    void whatAProxyClaimsAboutTheAddressDecidesNothing() throws Exception {
        var pairs = pairs(text("hello"));
        var signature = SignedPost.sign(LocalTwilio.TOKEN, "https://evil.example/twilio/sms", pairs);
        var request = HttpRequest.newBuilder(here.resolve("/twilio/sms"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Twilio-Signature", signature)
                .header("X-Forwarded-Host", "evil.example")
                .header("X-Forwarded-Proto", "https")
                .POST(HttpRequest.BodyPublishers.ofString(SignedPost.encoded(pairs)))
                .build();

        assertThat(send(request).statusCode()).isEqualTo(403);
    }

    @Test
    void theQueryIsSignedAsItCame() {
        var pairs = pairs(text("hello"));
        var signature = SignedPost.sign(LocalTwilio.TOKEN, PUBLIC + "/twilio/sms?b=%C3%A9+%20&a=1", pairs);
        var to = URI.create(here + "/twilio/sms?b=%C3%A9+%20&a=1");

        assertThat(SignedPost.send(to, SignedPost.encoded(pairs), signature).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aNameThatComesTwiceIsSignedWithBothValues() {
        var pairs = new ArrayList<>(pairs(text("hello")));
        pairs.add(List.of("Body", "again"));
        var signature = SignedPost.sign(LocalTwilio.TOKEN, PUBLIC + "/twilio/sms", pairs);

        assertThat(SignedPost.send(here.resolve("/twilio/sms"), SignedPost.encoded(pairs), signature)
                        .statusCode())
                .isEqualTo(200);
        assertThat(RECEIVED.contents()).containsExactly(new Words("hello"));
    }

    @Test
    void aTextThatComesTwiceIsHandedOverTwiceAndKeptOnce() {
        post("/twilio/sms", text("hello"));

        assertThat(post("/twilio/sms", text("hello")).statusCode()).isEqualTo(200);
        assertThat(RECEIVED.all()).hasSize(1);
    }

    @Test
    void aTextThatCannotBeStoredIsAskedForAgain() {
        RECEIVED.before(inbound -> {
            throw new CannotAcquireLockException("locked");
        });
        assertThat(post("/twilio/sms", text("hello")).statusCode()).isEqualTo(503);

        RECEIVED.before(inbound -> {});
        assertThat(post("/twilio/sms", text("hello")).statusCode()).isEqualTo(200);
        assertThat(RECEIVED.all()).hasSize(1);
    }

    @Test
    void fiftyMegabytesAreRefusedWithoutBeingRead() throws IOException {
        assertThat(statusOf("""
                POST /twilio/sms HTTP/1.1\r
                Host: kith.example\r
                Content-Type: application/x-www-form-urlencoded\r
                Content-Length: 52428800\r
                \r
                Body=xxx""")).isEqualTo(413);
    }

    @Test
    void aBodyOfUnknownLengthIsReadToItsLimitOnly() throws IOException {
        var chunk = "10000\r\n" + "x".repeat(0x10000) + "\r\n";

        assertThat(statusOf("""
                POST /twilio/sms HTTP/1.1\r
                Host: kith.example\r
                Content-Type: application/x-www-form-urlencoded\r
                Transfer-Encoding: chunked\r
                \r
                """ + chunk + chunk + "0\r\n\r\n")).isEqualTo(413);
    }

    @Test
    void tenThousandParametersAreNoText() {
        assertThat(SignedPost.send(here.resolve("/twilio/sms"), "a=b&".repeat(10_000), "x")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void bytesThatAreNoUtf8AreTakenInSafely() {
        var body = SignedPost.encoded(pairs(text("BYTES"))).replace("BYTES", "%FF%C3%28%ED%A0%80ok%ZZ");
        var form = TwilioForm.parse(body.getBytes(ISO_8859_1));
        var signature = new StringBuilder(PUBLIC + "/twilio/sms");
        form.parameters().stream()
                .sorted(java.util.Comparator.comparing(TwilioForm.Parameter::name))
                .forEach(parameter -> signature.append(parameter.name()).append(parameter.value()));

        assertThat(SignedPost.send(here.resolve("/twilio/sms"), body, hmac(signature.toString()))
                        .statusCode())
                .isEqualTo(200);
        assertThat(((Words) RECEIVED.contents().getFirst()).text())
                .startsWith("\ufffd")
                .endsWith("ok%ZZ");
    }

    private static HttpResponse<String> post(String path, Map<String, String> parameters) {
        return SignedPost.send(LocalTwilio.TOKEN, URI.create(PUBLIC + path), URI.create(here + path), parameters);
    }

    private static Map<String, String> text(String body) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("ToCountry", "GB");
        parameters.put("FromCity", "");
        parameters.put("MessageSid", SID);
        parameters.put("AccountSid", LocalTwilio.ACCOUNT);
        parameters.put("NumMedia", "0");
        parameters.put("From", BEN);
        parameters.put("To", LocalTwilio.NUMBER);
        parameters.put("Body", body);
        return parameters;
    }

    private static List<List<String>> pairs(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> List.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String hmac(String bytes) {
        try {
            var mac = javax.crypto.Mac.getInstance("HmacSHA1");
            mac.init(new javax.crypto.spec.SecretKeySpec(LocalTwilio.TOKEN.getBytes(ISO_8859_1), "HmacSHA1"));
            return java.util.Base64.getEncoder().encodeToString(mac.doFinal(bytes.getBytes(ISO_8859_1)));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }

    private static int statusOf(String request) throws IOException {
        try (var socket = new Socket(here.getHost(), here.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var line = new String(socket.getInputStream().readNBytes(12), ISO_8859_1);
            return Integer.parseInt(line.substring(9));
        }
    }
}
