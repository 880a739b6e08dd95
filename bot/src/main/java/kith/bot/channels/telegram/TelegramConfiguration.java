package kith.bot.channels.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kith.bot.reception.Reception;
import kith.community.about.ServiceSettings;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import kith.community.storage.Leases;
import kith.community.time.Ids;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.updates.DeleteWebhook;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;

/// Puts the channel together when there is a bot to speak as.
@Configuration(proxyBeanMethods = false)
@Conditional(TelegramIsSet.class)
class TelegramConfiguration {

    private static final Duration SEND = Duration.ofSeconds(20);

    TelegramConfiguration(TelegramSettings settings, ServiceSettings service) {
        boolean reachable = "https".equals(service.publicUrl().getScheme());
        if (settings.transport() == TelegramSettings.Transport.WEBHOOK && !reachable) {
            throw new IllegalArgumentException("kith.service.public-url is '" + service.publicUrl()
                    + "', where Telegram cannot reach us; it is an address that begins with https:// when"
                    + " kith.telegram.transport is 'webhook'.");
        }
    }

    @Bean
    BotApi telegramApi(TelegramSettings settings) {
        return new BotApi(settings, SEND);
    }

    @Bean
    TelegramChannel telegramChannel(BotApi api, TelegramPace pace, Phrases phrases, ServiceSettings service) {
        return new TelegramChannel(api, ButtonWords.of(phrases, service.language()), pace.rate());
    }

    @Bean
    Intake telegramIntake(Reception reception, BotApi api, Clock clock) {
        return new Intake(reception, api, clock);
    }

    @Bean
    TelegramSetUp telegramSetUp(BotApi api, TelegramSettings settings, ServiceSettings service, Phrases phrases) {
        return new TelegramSetUp(api, List.of(transport(settings, service), commands(phrases, service.language())));
    }

    private static PartialBotApiMethod<?> transport(TelegramSettings settings, ServiceSettings service) {
        return switch (settings.transport()) {
            case POLLING -> new DeleteWebhook();
            case WEBHOOK ->
                SetWebhook.builder()
                        .url(service.publicUrl().toString().replaceAll("/+$", "") + TelegramWebhook.PATH)
                        .secretToken(settings.webhookSecret())
                        .allowedUpdates(TelegramUpdates.KINDS)
                        .build();
        };
    }

    private static SetMyCommands commands(Phrases phrases, String language) {
        var commands = Stream.of("start", "help", "settings", "language")
                .map(command ->
                        new BotCommand(command, phrases.say(language, Phrase.of("telegram.commands." + command))))
                .toList();
        return new SetMyCommands(commands);
    }

    /// Only where we ask for updates ourselves.
    @Configuration(proxyBeanMethods = false)
    @Conditional(TelegramIsSet.class)
    @ConditionalOnProperty(name = "kith.telegram.transport", havingValue = "polling", matchIfMissing = true)
    static class Polling {

        @Bean
        Pulse telegramPulse() {
            return new Pulse();
        }

        @Bean
        TelegramPoller telegramPoller(
                TelegramSettings settings, Intake intake, Leases leases, Pulse pulse, Clock clock) {
            return new TelegramPoller(
                    () -> new BotApi(settings, TelegramPoller.PATIENCE),
                    intake,
                    new LeasedTurn(leases, Ids.token()),
                    pulse,
                    Backoff.USUAL,
                    clock);
        }

        @Bean
        TelegramHealth telegramHealthIndicator(Pulse pulse, Clock clock) {
            return new TelegramHealth(pulse, clock);
        }
    }
}
