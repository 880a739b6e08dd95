package kith.community.outbox;

import kith.community.about.ServiceSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// When we write and what it costs, from the settings.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SpendSettings.class)
class OutboxConfiguration {

    @Bean
    QuietHours quietHours(QuietHoursSettings hours, ServiceSettings service) {
        return new QuietHours(hours.weekdayWindow(), hours.saturdayWindow(), hours.sundayWindow(), service.timeZone());
    }
}
