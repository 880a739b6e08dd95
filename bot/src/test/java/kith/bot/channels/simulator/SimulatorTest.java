package kith.bot.channels.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import kith.bot.reception.ReceivedMessages;
import kith.bot.reception.Reception;
import kith.community.outbox.Channel;
import kith.community.outbox.Claims;
import kith.community.outbox.Outbox;
import kith.community.outbox.Results;
import kith.community.people.GettingToKnow;
import kith.community.staff.Appointments;
import kith.community.staff.Roster;
import kith.community.time.MovableClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The simulator by its HTTP face, on a real server and a real file, with a front desk that only echoes.
class SimulatorTest {

    private static final Instant START = Instant.parse("2027-03-01T09:00:00Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final AtomicInteger PHONES = new AtomicInteger(100);

    private static ConfigurableApplicationContext app;
    private static URI here;

    @BeforeAll
    static void start(@TempDir Path folder) {
        app = run(folder, "demo");
        here = address(app);
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    private static ConfigurableApplicationContext run(Path folder, String mode) {
        return new SpringApplicationBuilder(App.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:sqlite:" + folder.resolve(mode + ".db"),
                        "--kith.mode=" + mode);
    }

    private static URI address(ConfigurableApplicationContext app) {
        return URI.create("http://127.0.0.1:" + app.getEnvironment().getProperty("local.server.port"));
    }

    @Test
    void aTextIsTakenInAndItsAnswerArrives() {
        var phone = aNumber();

        var taken = post("/simulator/messages", Map.of("channel", "sms", "from", phone, "text", "what's on"));
        deliver();

        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(messages(phone)).extracting(SimulatorTest::line).containsExactly("inbound sms: what's on", """
                        outbound sms: you said: what's on
                        1 Riverside walk""");
        assertThat(messages(phone).getFirst().path("id").asString())
                .isEqualTo(JSON.readTree(taken.body()).path("id").asString());
    }

    @Test
    void aNumberIsTheSameInWhateverFormItIsWritten() {
        write("sms", "07700 900987", "one");
        write("sms", "+447700900987", "two");
        write("SMS", "0044 7700-900987", "three");

        assertThat(messages("+447700900987"))
                .filteredOn(message -> message.path("direction").asString().equals("inbound"))
                .extracting(message -> message.path("text").asString())
                .containsExactly("one", "two", "three");
        assertThat(JSON.readTree(
                        get("/simulator/messages?address=+447700900987").body()))
                .isEqualTo(JSON.readTree(
                        get("/simulator/messages?address=%2B447700900987").body()));
    }

    @Test
    void whoRingsHearsTheMenuAndPressesKeys() {
        var phone = aNumber();

        write("voice", phone, "ring");
        assertThat(messages(phone)).extracting(SimulatorTest::line).first().isEqualTo("inbound voice: ring");
        assertThat(messages(phone).getLast().path("text").asString()).contains("this is", "Press 1 for:");
        assertThat(messages(phone).getLast().path("buttons")).hasSize(12);

        write("voice", phone, "1");
        assertThat(messages(phone).getLast().path("text").asString())
                .startsWith("you said: WHAT'S ON")
                .contains("Press 1 for: Walk.", "Press 2 for: More.");
        write("voice", phone, "hang up");
        assertThat(messages(phone).getLast().path("buttons")).isEmpty();
    }

    @Test
    void inACallSomethingIsSaidOrPressed() {
        assertThat(post("/simulator/messages", Map.of("channel", "voice", "from", aNumber(), "text", " "))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void telegramShowsButtonsAndATapDrawsOverThem() {
        post("/simulator/messages", Map.of("channel", "telegram", "from", "700200", "text", "hello", "name", "Ben"));
        deliver();
        var menu = messages("700200").getLast();
        assertThat(menu.path("text").asString()).startsWith("Ben said: hello");
        assertThat(menu.path("buttons")).hasToString("""
                        [{"say":"1","label":"Walk"},{"say":"MORE","label":"More"}]""");

        var tapped = tap("700200", menu, "MORE");
        deliver();

        assertThat(tapped.statusCode()).isEqualTo(202);
        assertThat(messages("700200"))
                .extracting(message -> message.path("kind").asString())
                .containsExactly("words", "words", "tap", "words");
        assertThat(messages("700200").getLast().path("replaces")).isEqualTo(menu.path("id"));
    }

    @Test
    void aButtonThatIsNoLongerShownCannotBeTapped() {
        write("telegram", "700201", "hello");
        deliver();
        var menu = messages("700201").getLast();
        tap("700201", menu, "MORE");
        deliver();

        assertThat(problem(tap("700201", menu, "1"))).contains("shows no message");
        assertThat(problem(tap("700201", messages("700201").getLast(), "2"))).contains("has no button that says '2'");
    }

    @Test
    void aPlaceIsSharedOnTelegram() {
        write("telegram", "700202", "where");
        deliver();
        assertThat(messages("700202").getLast().path("ask").asString()).isEqualTo("location");

        var shared = post(
                "/simulator/messages",
                Map.of("channel", "telegram", "from", "700202", "latitude", 51.0147, "longitude", -3.1029));

        assertThat(shared.statusCode()).isEqualTo(202);
        assertThat(messages("700202").getLast().path("kind").asString()).isEqualTo("location");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"from":"07700900123","text":"hello"}                                    | The channel is missing. Use sms, telegram or voice.
                {"channel":"pigeon","from":"07700900123","text":"hello"}                 | no channel 'pigeon'
                {"channel":"sms","text":"hello"}                                         | Who it is from is missing
                {"channel":"sms","from":"nobody","text":"hello"}                         | 'nobody' is no phone number
                {"channel":"sms","from":"123","text":"hello"}                            | '123' is no phone number
                {"channel":"telegram","from":"@ana","text":"hello"}                      | '@ana' is no Telegram id
                {"channel":"telegram","from":"-5","text":"hello"}                        | '-5' is no Telegram id
                {"channel":"sms","from":"07700900123","text":"  "}                       | There is no text
                {"channel":"sms","from":"07700900123"}                                   | There is no text
                {"channel":"sms","from":"07700900123","text":"1","tap":"5"}              | Buttons can only be sent on Telegram
                {"channel":"sms","from":"07700900123","latitude":1,"longitude":1}        | Places can only be sent on Telegram
                {"channel":"telegram","from":"700300","latitude":100,"longitude":1}      | A place is a latitude from -90 to 90
                {"channel":"telegram","from":"700300","latitude":1}                      | A place is a latitude from -90 to 90
                {"channel":"telegram","from":"700300","text":"1","tap":"5"}              | shows no message 5
                {"channel":                                                              | The body cannot be read
                [1]                                                                      | The body cannot be read
                """)
    void whatCannotBeSentIsRefusedWithASentence(String body, String sentence) {
        assertThat(problem(send("/simulator/messages", body))).contains(sentence);
    }

    @Test
    void aTextThatIsTooLongIsRefused() {
        var long1601 = Map.of("channel", "sms", "from", aNumber(), "text", "x".repeat(1601));
        var long4097 = Map.of("channel", "telegram", "from", "700301", "text", "x".repeat(4097));

        assertThat(problem(post("/simulator/messages", long1601))).contains("1601 characters, and at most 1600");
        assertThat(problem(post("/simulator/messages", long4097))).contains("4097 characters, and at most 4096");
    }

    @Test
    void whoseMessagesMustBeSaid() {
        assertThat(problem(get("/simulator/messages"))).contains("Whose messages?");
        assertThat(problem(get("/simulator/messages?address=nobody"))).contains("'nobody' is no phone number");
        assertThat(get("/simulator/messages?address=999999").body()).isEqualTo("[]");
    }

    @Test
    void theClockIsReadAndMovedAndWhatFallsDueArrives() {
        deliver();
        var phone = aNumber();
        write("sms", phone, "later");
        var before = clock();

        var moved = post("/simulator/clock", Map.of("to", "next"));

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(moved.body()).path("messages").asInt()).isEqualTo(1);
        assertThat(now()).isEqualTo(before.plus(Duration.ofHours(2)));
        assertThat(Instant.parse(messages(phone).getLast().path("at").asString()))
                .isEqualTo(before.plus(Duration.ofHours(2)));
    }

    @Test
    void theClockMovesByATimeAndToAMomentByTheClocksOfTheService() {
        var before = clock();
        post("/simulator/clock", Map.of("plus", "PT1H"));
        assertThat(now()).isEqualTo(before.plus(Duration.ofHours(1)));

        var day = before.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        post("/simulator/clock", Map.of("to", "tomorrow"));
        assertThat(JSON.readTree(get("/simulator/clock").body()).path("local").asString())
                .isEqualTo(day + "T09:00:00");

        post("/simulator/clock", Map.of("now", day + "T10:30"));
        assertThat(JSON.readTree(get("/simulator/clock").body()).path("local").asString())
                .isEqualTo(day + "T10:30:00");

        post("/simulator/clock", Map.of("now", day + "T23:00:00Z"));
        assertThat(now()).isEqualTo(Instant.parse(day + "T23:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                {"now":"2001-01-01T00:00"}          | only moves forward
                {"plus":"-PT1H"}                    | only moves forward
                {"plus":"P400D"}                    | at most 366 days
                {"now":"next Tuesday"}              | 'next Tuesday' is no moment
                {"plus":"an hour"}                  | 'an hour' is no time
                {"to":"yesterday"}                  | 'yesterday' is no place for the clock to go
                {}                                  | Say how far the clock is to move
                {"now":"2030-01-01T00:00","to":"next"} | Say how far the clock is to move
                now                                 | The body cannot be read
                """)
    void aClockThatCannotGoThereSaysWhy(String body, String sentence) {
        var before = clock();

        assertThat(problem(send("/simulator/clock", body))).contains(sentence);

        assertThat(now()).isEqualTo(before);
    }

    @Test
    void thePageShowsItsPhonesAndRunsNothingFromElsewhere() {
        var phone = aNumber();
        write("sms", phone, "<script>alert('hello')</script> & \"so on\"");
        write("telegram", "700400", "<img src=x onerror=alert(1)>");
        deliver();

        var page = get("/simulator?phone=sms:" + encoded(phone) + "&phone=telegram:700400");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'")
                .doesNotContain("unsafe");
        assertThat(page.body())
                .contains("&lt;script&gt;alert(&#39;hello&#39;)&lt;/script&gt; &amp; &quot;so on&quot;")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("value=\"MORE\">More</button>")
                .contains("1 part")
                .doesNotContain("<script>", "<img", " style=\"", "onclick");
    }

    @Test
    void whatThePageNeedsComesFromHere() {
        assertThat(get("/simulator/look/simulator.js").headers().firstValue("Content-Type"))
                .get()
                .asString()
                .contains("javascript");
        assertThat(get("/simulator/look/simulator.css").statusCode()).isEqualTo(200);
        assertThat(get("/simulator").body()).doesNotContain("https://").contains("Someone new");
    }

    @Test
    void withoutAScriptTheFormsOfThePageWork() {
        var phone = aNumber();
        var shown = "&phone=sms:" + encoded(phone) + "&phone=telegram:700401";

        var written = form("/simulator/messages", "channel=sms&from=" + encoded(phone) + "&text=hello" + shown);
        var moved = form("/simulator/clock", "plus=PT1H" + shown);

        assertThat(List.of(written, moved)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .endsWith("/simulator?phone=sms%3A" + encoded(phone) + "&phone=telegram%3A700401");
        });
        assertThat(messages(phone)).hasSize(2);
    }

    @Test
    void withoutAScriptAMistakeIsToldOnThePage() {
        var written = form("/simulator/messages", "channel=sms&from=07700900123&text=&phone=telegram:700402");
        var moved = form("/simulator/clock", "plus=-PT1H&phone=telegram:700402");
        var added = get("/simulator/add?channel=telegram&number=nobody&phone=telegram:700402");

        assertThat(written.statusCode()).isEqualTo(400);
        assertThat(written.body()).contains("There is no text", "700402");
        assertThat(moved.body()).contains("only moves forward", "700402");
        assertThat(added.body()).contains("&#39;nobody&#39; is no Telegram id", "700402");
    }

    @Test
    void aPhoneIsAddedByItsNumberOrForSomeoneNew() {
        assertThat(get("/simulator/add?channel=sms&number=07700+900555&phone=telegram:700403")
                        .headers()
                        .firstValue("Location"))
                .get()
                .asString()
                .endsWith("/simulator?phone=telegram%3A700403&phone=sms%3A%2B447700900555");
        assertThat(get("/simulator/add?channel=telegram").headers().firstValue("Location"))
                .get()
                .asString()
                .endsWith("/simulator?phone=telegram%3A700900901");
    }

    @Test
    void openPagesHearOfMessagesAndOfTheClockAtOnce() throws IOException, InterruptedException {
        deliver(); // what other tests have left
        var phone = aNumber();
        var news = BROWSER.send(
                HttpRequest.newBuilder(here.resolve("/simulator/news")).build(), BodyHandlers.ofLines());
        try (var lines = news.body()) {
            var heard = lines.filter(line -> !line.isBlank()).iterator();
            assertThat(List.of(heard.next(), heard.next())).containsExactly("retry:2000", ":hello");

            write("sms", phone, "hello");
            assertThat(List.of(heard.next(), heard.next())).containsExactly("event:phone", "data:sms:" + phone);
            deliver();
            assertThat(List.of(heard.next(), heard.next())).containsExactly("event:phone", "data:sms:" + phone);
            assertThat(List.of(heard.next(), heard.next())).containsExactly("event:clock", "data:moved");
        }
        assertThat(get("/simulator/phone?key=sms:" + encoded(phone)).body())
                .contains("hello", "you said: hello")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"trial", "live"})
    void outsideTheDemonstrationThereIsNoSimulator(String mode, @TempDir Path folder) {
        try (var real = run(folder, mode)) {
            var there = address(real);
            for (var path :
                    List.of("", "/", "/messages?address=07700900123", "/clock", "/news", "/look/simulator.css")) {
                assertThat(fetch(HttpRequest.newBuilder(there.resolve("/simulator" + path)))
                                .statusCode())
                        .as("GET /simulator%s", path)
                        .isEqualTo(404);
            }
            for (var path : List.of("/simulator/messages", "/simulator/clock")) {
                assertThat(fetch(HttpRequest.newBuilder(there.resolve(path))
                                        .header("Content-Type", "application/json")
                                        .POST(BodyPublishers.ofString("{\"plus\":\"PT1H\"}")))
                                .statusCode())
                        .as("POST %s", path)
                        .isEqualTo(404);
            }
            assertThat(real.getBeansOfType(Channel.class)).isEmpty();
            assertThat(real.getBeansOfType(PassingTime.class)).isEmpty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static HttpResponse<String> form(String path, String fields) {
        return fetch(HttpRequest.newBuilder(here.resolve(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
    }

    private static String aNumber() {
        return "+447700900" + PHONES.getAndIncrement();
    }

    private static void write(String channel, String from, String text) {
        assertThat(post("/simulator/messages", Map.of("channel", channel, "from", from, "text", text))
                        .statusCode())
                .isEqualTo(202);
    }

    private static HttpResponse<String> tap(String from, JsonNode message, String say) {
        return post(
                "/simulator/messages",
                Map.of(
                        "channel",
                        "telegram",
                        "from",
                        from,
                        "text",
                        say,
                        "tap",
                        message.path("id").asString()));
    }

    private static void deliver() {
        assertThat(post("/simulator/clock", Map.of("plus", "PT0S")).statusCode())
                .isEqualTo(200);
    }

    private static Instant clock() {
        return app.getBean(Clock.class).instant();
    }

    private static Instant now() {
        return Instant.parse(
                JSON.readTree(get("/simulator/clock").body()).path("now").asString());
    }

    private static List<JsonNode> messages(String address) {
        var list = get("/simulator/messages?address=" + encoded(address));
        assertThat(list.statusCode()).isEqualTo(200);
        return JSON.readTree(list.body()).valueStream().toList();
    }

    private static String line(JsonNode message) {
        return message.path("direction").asString() + " "
                + message.path("channel").asString() + ": "
                + message.path("text").asString();
    }

    private static String problem(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        return JSON.readTree(answer.body()).path("detail").asString();
    }

    private static HttpResponse<String> post(String path, Map<String, ?> body) {
        return send(path, JSON.writeValueAsString(body));
    }

    private static HttpResponse<String> send(String path, String body) {
        return fetch(HttpRequest.newBuilder(here.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static HttpResponse<String> get(String path) {
        return fetch(HttpRequest.newBuilder(here.resolve(path)));
    }

    private static HttpResponse<String> fetch(HttpRequest.Builder request) {
        try {
            return BROWSER.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @SpringBootConfiguration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("kith.community")
    @ComponentScan({
        "kith.bot.channels.simulator",
        "kith.bot.voice",
        "kith.community.calls",
        "kith.community.outbox",
        "kith.community.people",
        "kith.community.phrases",
        "kith.community.storage",
        "kith.community.time"
    })
    @Import({ReceivedMessages.class, Appointments.class, Roster.class})
    static class App {

        @Bean
        @Primary
        Clock standingClock() {
            return new MovableClock(Clock.fixed(START, ZoneOffset.UTC));
        }

        @Bean
        Reception reception(
                JdbcClient jdbc, TransactionTemplate transactions, GettingToKnow gettingToKnow, Outbox outbox) {
            return new Echo(jdbc, transactions, gettingToKnow, outbox);
        }

        @Bean
        AtOnce delivery(ObjectProvider<Channel> channels, Claims claims, Results results) {
            return new AtOnce(channels.stream().toList(), claims, results);
        }
    }
}
