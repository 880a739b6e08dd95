package kith.bot.channels.twilio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import kith.bot.reception.Reception;
import kith.community.about.ServiceSettings;
import kith.community.outbox.Channel;
import kith.community.outbox.OutboxBeans;
import kith.community.phrases.Phrases;
import kith.community.time.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class TwilioConfigurationTest {

    private final ApplicationContextRunner start = new ApplicationContextRunner()
            .withUserConfiguration(Around.class)
            .withPropertyValues(
                    "kith.service.name=Kith",
                    "kith.service.phone=01823 000000",
                    "kith.service.time-zone=Europe/London",
                    "kith.service.language=en",
                    "kith.service.public-url=https://kith.example",
                    "kith.service.home.name=Taunton",
                    "kith.service.home.latitude=51",
                    "kith.service.home.longitude=-3");

    private final ApplicationContextRunner withAccount = start.withPropertyValues(
            "kith.twilio.account-sid=" + LocalTwilio.ACCOUNT,
            "kith.twilio.auth-token=" + LocalTwilio.TOKEN,
            "kith.twilio.from=" + LocalTwilio.NUMBER);

    @ParameterizedTest
    @ValueSource(strings = {"trial", "live", "LIVE"})
    void outsideTheDemonstrationThereIsTexting(String mode) {
        withAccount.withPropertyValues("kith.mode=" + mode).run(context -> {
            assertThat(context).hasSingleBean(Channel.class).hasSingleBean(TextsController.class);
            assertThat(context.getBean(Duty.class).name()).isEqualTo("catch-up-texts");
        });
    }

    @Test
    void inTheDemonstrationThereIsNone() {
        withAccount.run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Channel.class));
        withAccount
                .withPropertyValues("kith.mode=demo")
                .run(context -> assertThat(context)
                        .doesNotHaveBean(TextsController.class)
                        .doesNotHaveBean(Duty.class));
    }

    @Test
    void withoutAnAccountThereIsNone() {
        start.withPropertyValues("kith.mode=live", "kith.twilio.account-sid=")
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(Channel.class));
    }

    @Test
    void theAccountComesFromTheEnvironment() {
        var environment = Map.<String, Object>of(
                "KITH_MODE", "live",
                "KITH_TWILIO_ACCOUNT_SID", LocalTwilio.ACCOUNT,
                "KITH_TWILIO_AUTH_TOKEN", LocalTwilio.TOKEN,
                "KITH_TWILIO_FROM", LocalTwilio.NUMBER);

        start.withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource("systemEnvironment", environment)))
                .run(context -> {
                    assertThat(context).hasSingleBean(Channel.class);
                    assertThat(context.getBean(TwilioSettings.class).authToken())
                            .isEqualTo(LocalTwilio.TOKEN);
                });
    }

    @Test
    void anAddressThatTwilioCannotReachStopsTheStart() {
        withAccount
                .withPropertyValues("kith.mode=live", "kith.service.public-url=http://localhost:8080")
                .run(context -> assertThat(context.getStartupFailure())
                        .rootCause()
                        .hasMessageStartingWith("kith.service.public-url is 'http://localhost:8080', where Twilio"));
    }

    @EnableConfigurationProperties({TwilioSettings.class, TwilioPace.class, ServiceSettings.class})
    @Import({TwilioConfiguration.class, TextsController.class})
    static class Around {

        @Bean
        Reception reception() {
            return new Received();
        }

        @Bean
        java.time.Clock clock() {
            return java.time.Clock.systemUTC();
        }

        @Bean
        Phrases phrases() {
            return OutboxBeans.PHRASES;
        }

        /// Nothing is asked of it here.
        @Bean
        JdbcClient jdbcClient() {
            return JdbcClient.create(new DriverManagerDataSource());
        }
    }
}
