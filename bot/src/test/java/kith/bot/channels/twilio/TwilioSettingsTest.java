package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kith.community.outbox.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TwilioSettingsTest {

    private static final String ACCOUNT = "kith.twilio.account-sid=" + LocalTwilio.ACCOUNT;
    private static final String TOKEN = "kith.twilio.auth-token=" + LocalTwilio.TOKEN;

    private final ApplicationContextRunner start = new ApplicationContextRunner().withUserConfiguration(Settings.class);

    @Test
    void nothingSetIsFine() {
        start.run(context -> assertThat(context).hasNotFailed());
        start.withPropertyValues("kith.twilio.account-sid=", "kith.twilio.auth-token=")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void aNumberOrAPoolIsEnough() {
        start.withPropertyValues(ACCOUNT, TOKEN, "kith.twilio.from=+447700900000")
                .run(context -> assertThat(context).hasNotFailed());
        start.withPropertyValues(ACCOUNT, TOKEN, "kith.twilio.messaging-service-sid=" + LocalTwilio.SERVICE)
                .run(context -> assertThat(context.getBean(TwilioSettings.class).textsFromPool())
                        .isTrue());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kith.twilio.auth-token=x|kith.twilio.account-sid is empty although auth-token is set; it is AC and 32 hex digits.",
                "kith.twilio.from=+447700900000|kith.twilio.account-sid is empty although from is set; it is AC and 32 hex digits.",
                "kith.twilio.voice-from=+447700900000|kith.twilio.account-sid is empty although voice-from is set; it is AC and 32 hex digits.",
                "kith.twilio.account-sid=AC12|kith.twilio.account-sid is not AC and 32 hex digits.",
            })
    void halfSetStopsTheStart(String property, String sentence) {
        start.withPropertyValues(property)
                .run(context ->
                        assertThat(context.getStartupFailure()).rootCause().hasMessage(sentence));
    }

    @Test
    void anAccountWithoutItsTokenOrANumberStopsTheStart() {
        start.withPropertyValues(ACCOUNT)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("kith.twilio.auth-token is empty; it is the primary auth token of the account."));
        start.withPropertyValues(ACCOUNT, TOKEN)
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith("kith.twilio.from is empty; it is our number"));
    }

    @ParameterizedTest
    @CsvSource({"from", "voice-from"})
    void aNumberNotInE164StopsTheStart(String key) {
        start.withPropertyValues(
                        ACCOUNT, TOKEN, "kith.twilio.from=+447700900000", "kith.twilio." + key + "=07700 900000")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessage("kith.twilio." + key + " is '07700 900000', not a number such as +447700900000."));
    }

    @Test
    void theTokenIsNeverShown() {
        start.withPropertyValues(ACCOUNT, TOKEN, "kith.twilio.from=+447700900000")
                .run(context -> assertThat(context.getBean(TwilioSettings.class).toString())
                        .doesNotContain(LocalTwilio.TOKEN, "+447700900000"));
    }

    @Test
    void textsAndCallsHaveRatesOfTheirOwnAndARateOfNothingIsRefused() {
        assertThat(new TwilioPace(3, 1).texts()).isEqualTo(Rate.perSecond(3));
        assertThat(new TwilioPace(3, 1).calls()).isEqualTo(Rate.perSecond(1));
        assertThatThrownBy(() -> new TwilioPace(1, 0)).hasMessageContaining("kith.twilio.calls-per-second is 0.0");
    }

    @EnableConfigurationProperties(TwilioSettings.class)
    static class Settings {}
}
