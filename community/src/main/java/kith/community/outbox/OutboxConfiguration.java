package kith.community.outbox;

import kith.community.about.ServiceSettings;
import kith.community.about.StaffSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When and how fast we write, from the settings.
@Configuration(proxyBeanMethods = false)
class OutboxConfiguration {

    @Bean
    QuietHours quietHours(QuietHoursSettings hours, ServiceSettings service) {
        return new QuietHours(hours.weekdayWindow(), hours.saturdayWindow(), hours.sundayWindow(), service.timeZone());
    }

    @Bean
    Pacing pacing(
            StaffSettings settings,
            @Value("${kith.telegram.messages-per-second:30}") double telegram,
            @Value("${kith.twilio.messages-per-second:1}") double twilio) {
        return new Pacing(settings.mode(), telegram, twilio);
    }
}
