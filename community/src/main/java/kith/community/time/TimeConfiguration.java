package kith.community.time;

import java.time.Clock;
import java.time.ZoneOffset;
import kith.community.about.Mode;
import kith.community.about.StaffSettings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The one clock, which can be moved in the demonstration, and the turns that are taken by it.
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Clock clock(StaffSettings settings) {
        var machine = Clock.tickMillis(ZoneOffset.UTC);
        return settings.mode() == Mode.DEMO ? new MovableClock(machine) : machine;
    }

    @Bean
    Turns turns(Clock clock) {
        return new Turns(clock);
    }
}
