package kith.community.outbox;

import kith.community.about.ServiceSettings;
import kith.community.about.StaffSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When and how fast we write, from the settings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({TelegramPace.class, TwilioPace.class, SpendSettings.class})
class OutboxConfiguration {

    @Bean
    QuietHours quietHours(QuietHoursSettings hours, ServiceSettings service) {
        return new QuietHours(hours.weekdayWindow(), hours.saturdayWindow(), hours.sundayWindow(), service.timeZone());
    }

    @Bean
    Pacing pacing(StaffSettings settings, TelegramPace telegram, TwilioPace twilio) {
        return new Pacing(
                settings.mode(), telegram.messagesPerSecond(), twilio.messagesPerSecond(), twilio.callsPerSecond());
    }
}
