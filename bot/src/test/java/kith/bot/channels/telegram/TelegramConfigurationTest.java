package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import kith.bot.reception.Reception;
import kith.community.about.ServiceSettings;
import kith.community.outbox.Channel;
import kith.community.phrases.Phrases;
import kith.community.storage.Database;
import kith.community.storage.Databases;
import kith.community.storage.Leases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Import;

class TelegramConfigurationTest {

    @TempDir
    Path folder;

    private Database database;

    private final LocalBotApi telegram = LocalBotApi.start();
    private final RecordingReception reception = new RecordingReception();

    @EnableConfigurationProperties({TelegramSettings.class, TelegramPace.class})
    @Import({TelegramConfiguration.class, TelegramWebhook.class})
    static class Telegram {}

    @BeforeEach
    void aDatabase() {
        database = Databases.sqlite(folder);
    }

    @AfterEach
    void close() {
        telegram.close();
        database.close();
    }

    @Test
    void inTheDemonstrationThereIsNoTelegramWhateverTheToken() {
        program()
                .withPropertyValues("kith.mode=demo", token())
                .run(context ->
                        assertThat(context).doesNotHaveBean(Channel.class).doesNotHaveBean(TelegramPoller.class));
        program().withPropertyValues(token()).run(context -> assertThat(context).doesNotHaveBean(Channel.class));
    }

    @Test
    void withoutATokenThereIsNoTelegram() {
        program()
                .withPropertyValues("kith.mode=live", "kith.telegram.token=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Channel.class));
    }

    @Test
    void withATokenItPollsAndShowsItsCommands() {
        telegram.says(77, "hello");
        program().withPropertyValues("kith.mode=TRIAL", token()).run(context -> {
            assertThat(context).hasSingleBean(TelegramPoller.class).doesNotHaveBean(TelegramWebhook.class);
            reception.awaitTaken(1);
            telegram.awaitCalls("deleteWebhook", 1);
            var commands = telegram.awaitCalls("setMyCommands", 1)
                    .getFirst()
                    .parameters()
                    .path("commands");
            assertThat(commands).hasSize(4);
            assertThat(commands.get(0).path("command").asText()).isEqualTo("start");
        });
    }

    @Test
    void aWebhookIsAskedForAtOurPublicAddressWithTheSecret() {
        program()
                .withPropertyValues(
                        "kith.mode=live",
                        token(),
                        "kith.telegram.transport=webhook",
                        "kith.telegram.webhook-secret=s3cret")
                .run(context -> {
                    assertThat(context).hasSingleBean(TelegramWebhook.class).doesNotHaveBean(TelegramPoller.class);
                    var webhook =
                            telegram.awaitCalls("setWebhook", 1).getFirst().parameters();
                    assertThat(webhook.path("url").asText()).isEqualTo("https://kith.example/below/telegram/webhook");
                    assertThat(webhook.path("secret_token").asText()).isEqualTo("s3cret");
                });
    }

    @Test
    void anAddressThatTelegramCannotReachStopsTheStart() {
        program(URI.create("http://localhost:8080"))
                .withPropertyValues(
                        "kith.mode=live",
                        token(),
                        "kith.telegram.transport=webhook",
                        "kith.telegram.webhook-secret=s3cret")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith("kith.service.public-url is 'http://localhost:8080', where Telegram"));
    }

    @Test
    void aTelegramThatIsAwayDoesNotKeepUsFromStarting() {
        telegram.close();
        program()
                .withPropertyValues("kith.mode=live", token())
                .run(context -> assertThat(context).hasNotFailed().hasSingleBean(Channel.class));
    }

    private String token() {
        return "kith.telegram.token=" + LocalBotApi.TOKEN;
    }

    private ApplicationContextRunner program() {
        return program(URI.create("https://kith.example/below/"));
    }

    private ApplicationContextRunner program(URI publicUrl) {
        var service = new ServiceSettings(
                "Kith Test",
                "01823 000000",
                ZoneId.of("Europe/London"),
                "en",
                publicUrl,
                new ServiceSettings.Home("Taunton", 51.0147, -3.1029));
        return new ApplicationContextRunner()
                .withUserConfiguration(Telegram.class)
                .withPropertyValues("kith.telegram.api-url=" + telegram.url())
                .withBean(Clock.class, Clock::systemUTC)
                .withBean(Reception.class, () -> reception)
                .withBean(ServiceSettings.class, () -> service)
                .withBean(Phrases.class, () -> Phrases.in(Path.of("config/phrases"), service))
                .withBean(Leases.class, () -> database.get(Leases.class));
    }
}
