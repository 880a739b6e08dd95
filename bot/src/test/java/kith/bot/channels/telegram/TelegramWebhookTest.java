package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.IncorrectResultSizeDataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;

@TestInstance(Lifecycle.PER_CLASS)
class TelegramWebhookTest {

    private static final String SECRET = "correct-horse_42";
    private static final long ANA = 77;

    private final LocalBotApi telegram = LocalBotApi.start();
    private final BotApi api = new BotApi(settings(), Duration.ofSeconds(5));
    private final HttpClient http = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext program = new SpringApplicationBuilder(OnlyTheWebhook.class)
            .initializers(context -> {
                context.getBeanFactory().registerSingleton("settings", settings());
                context.getBeanFactory().registerSingleton("api", api);
            })
            .run(
                    "--server.port=0",
                    "--kith.mode=live",
                    "--kith.telegram.token=" + LocalBotApi.TOKEN,
                    "--kith.telegram.transport=webhook");
    private final URI url = URI.create("http://localhost:"
            + ((ServletWebServerApplicationContext) program).getWebServer().getPort()
            + TelegramWebhook.PATH);

    private RecordingReception reception = new RecordingReception();

    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class
    })
    @Import(TelegramWebhook.class)
    static class OnlyTheWebhook {

        @Bean
        Switched reception() {
            return new Switched();
        }

        @Bean
        Intake intake(Switched reception, BotApi api) {
            return new Intake(inbound -> reception.to.receive(inbound), api, Clock.systemUTC());
        }
    }

    /// Hands on to the reception of the test that runs.
    static final class Switched {
        volatile RecordingReception to = new RecordingReception();
    }

    @BeforeEach
    void anEmptyReception() {
        reception = new RecordingReception();
        program.getBean(Switched.class).to = reception;
    }

    @AfterEach
    void noWebhook() {
        api.call(new org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook());
    }

    @AfterAll
    void close() {
        program.close();
        api.close();
        telegram.close();
    }

    @Test
    void whatTelegramBringsIsTakenInAndConfirmed() {
        var known = URI.create("https://kith.example" + TelegramWebhook.PATH);
        telegram.webhooks(known, url);
        telegram.says(ANA, "whats on");
        assertThat(api.call(SetWebhook.builder()
                        .url(known.toString())
                        .secretToken(SECRET)
                        .allowedUpdates(TelegramUpdates.KINDS)
                        .build()))
                .isInstanceOf(Answer.Done.class);
        telegram.taps(ANA, 31, "MORE");
        assertThat(reception.awaitTaken(2))
                .extracting(Inbound::content)
                .containsExactly(new Content.Words("whats on"), new Content.Tap("MORE", "31"));
        telegram.awaitAllConfirmed();
        telegram.awaitCalls("answerCallbackQuery", 1);
    }

    @Test
    void aWrongOrMissingSecretIsForbiddenAndNothingIsTakenIn() throws Exception {
        for (var secret : new @Nullable String[] {null, "", "wrong", SECRET + "x", "Correct-horse_42"}) {
            assertThat(post(secret, update(9, "hello")).statusCode()).isEqualTo(403);
        }
        assertThat(reception.tried()).isEmpty();
    }

    @Test
    void aMessageTakenInIsAnsweredWithAnEmpty200() throws Exception {
        var answer = post(SECRET, update(9, "hello"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(reception.taken()).hasSize(1);
    }

    @Test
    void whatCannotBeStoredIsAskedForAgainSoon() throws Exception {
        reception.failsNext(new QueryTimeoutException("the database is locked"));
        var answer = post(SECRET, update(9, "hello"));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(post(SECRET, update(9, "hello")).statusCode()).isEqualTo(200);
        assertThat(reception.tried()).containsExactly("9", "9");
    }

    @Test
    void whatFailsEveryTimeIsPutOnRecordUnreadAndThenConfirmed() throws Exception {
        reception.failsOn(inbound -> inbound.content().equals(new Content.Words("poison"))
                ? new IncorrectResultSizeDataAccessException(1, 2)
                : null);
        for (int i = 1; i < 5; i++) {
            assertThat(post(SECRET, update(9, "poison")).statusCode()).isEqualTo(503);
        }
        assertThat(post(SECRET, update(9, "poison")).statusCode()).isEqualTo(200);
        assertThat(reception.taken()).extracting(Inbound::content).containsExactly(new Content.Other("unreadable"));
    }

    @Test
    void aBodyOverAMegabyteIsRefusedUnread() throws Exception {
        assertThat(post(SECRET, "x".repeat(TelegramWebhook.LARGEST + 1).getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(413);
        assertThat(reception.tried()).isEmpty();
    }

    @Test
    void whatIsNoUpdateIsABadRequest() throws Exception {
        assertThat(post(SECRET, "not json".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(post(SECRET, "{}".getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(400);
        assertThat(post(SECRET, new byte[] {'"', (byte) 0xc3, (byte) 0x28, '"'}).statusCode())
                .isEqualTo(400);
        assertThat(post(SECRET, "[".repeat(100_000).getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
        assertThat(reception.tried()).isEmpty();
    }

    @Test
    void anUnreadableUpdateIsPutOnRecord() throws Exception {
        var unreadable = "{\"update_id\":9,\"message\":"
                + BotApiJson.message(3, ANA, "\"chat_background_set\":{\"type\":{\"type\":\"hologram\"}}") + "}";
        assertThat(post(SECRET, unreadable.getBytes(StandardCharsets.UTF_8)).statusCode())
                .isEqualTo(200);
        assertThat(reception.taken()).extracting(Inbound::content).containsExactly(new Content.Other("unreadable"));
    }

    private HttpResponse<String> post(@Nullable String secret, byte[] body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(url)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body));
        if (secret != null) {
            request.header(TelegramWebhook.SECRET_HEADER, secret);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] update(int id, String text) {
        var message = BotApiJson.message(3, ANA, "\"text\":" + BotApiJson.quoted(text));
        return "{\"update_id\":%d,\"message\":%s}".formatted(id, message).getBytes(StandardCharsets.UTF_8);
    }

    private TelegramSettings settings() {
        return new TelegramSettings(LocalBotApi.TOKEN, telegram.url(), TelegramSettings.Transport.WEBHOOK, SECRET);
    }
}
