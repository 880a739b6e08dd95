package kith.community.phrases;

import java.nio.file.Path;
import kith.community.about.ServiceSettings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the phrases once, at the start; a mistake in them stops it there.
@Configuration(proxyBeanMethods = false)
class PhraseConfiguration {

    @Bean
    Phrases phrases(ServiceSettings service) {
        return Phrases.in(Path.of("config/phrases"), service);
    }
}
