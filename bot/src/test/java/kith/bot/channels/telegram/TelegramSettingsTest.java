package kith.bot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import kith.bot.channels.telegram.TelegramSettings.Transport;
import kith.community.outbox.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class TelegramSettingsTest {

    private static final URI TELEGRAM = URI.create("https://api.telegram.org");

    @EnableConfigurationProperties(TelegramSettings.class)
    static class OnlySettings {}

    @Test
    void aWebhookWithoutASecretStopsTheStartWithOneSentence(CapturedOutput output) {
        var program = new SpringApplication(OnlySettings.class);
        program.setWebApplicationType(WebApplicationType.NONE);
        assertThatThrownBy(() -> program.run("--kith.telegram.transport=webhook", "--kith.telegram.webhook-secret="))
                .isNotNull();
        assertThat(output)
                .contains("kith.telegram.webhook-secret is blank: with kith.telegram.transport 'webhook' it is"
                        + " expected to be 1 to 256 letters (A-Z, a-z), digits, _ or -");
    }

    @Test
    void aSecretThatTelegramWouldNotTakeIsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> new TelegramSettings("", TELEGRAM, Transport.WEBHOOK, "päss word"))
                .hasMessageContaining("kith.telegram.webhook-secret")
                .hasMessageNotContaining("päss");
    }

    @Test
    void aTokenThatIsNoneIsRefusedWithoutBeingShown() {
        assertThatThrownBy(() -> new TelegramSettings("bot 123", TELEGRAM, Transport.POLLING, ""))
                .hasMessageContaining("kith.telegram.token")
                .hasMessageNotContaining("bot 123");
    }

    @Test
    void aChatGetsAMessageASecondAndARateOfNothingIsRefused() {
        assertThat(new TelegramPace(30).rate()).isEqualTo(new Rate(30, Duration.ofSeconds(1)));
        assertThatThrownBy(() -> new TelegramPace(0))
                .hasMessageStartingWith("kith.telegram.messages-per-second is 0.0, but");
    }

    @Test
    void anAddressOfTheApiHasNoPath() {
        assertThatThrownBy(() ->
                        new TelegramSettings("", URI.create("https://api.telegram.org/bot"), Transport.POLLING, ""))
                .hasMessageContaining("kith.telegram.api-url is 'https://api.telegram.org/bot'");
        assertThat(new TelegramSettings("", TELEGRAM, Transport.POLLING, "")
                        .url()
                        .getPort())
                .isEqualTo(443);
    }

    @Test
    void itPrintsNoSecret() {
        var settings = new TelegramSettings("12:abc", TELEGRAM, Transport.WEBHOOK, "s3cret");
        assertThat(settings.toString()).doesNotContain("abc").doesNotContain("s3cret");
    }
}
