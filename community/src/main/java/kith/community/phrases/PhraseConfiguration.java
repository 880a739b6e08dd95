package kith.community.phrases;

import java.nio.file.Path;
import kith.community.about.ServiceSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the phrases once, at the start; a mistake in them stops it there.
@Configuration(proxyBeanMethods = false)
class PhraseConfiguration {

    private static final Logger log = LoggerFactory.getLogger(PhraseConfiguration.class);

    @Bean
    Phrases phrases(ServiceSettings service) {
        var phrases = Phrases.in(Path.of("config/phrases"), service);
        phrases.awaitingAReader()
                .forEach(tongue -> log.info(
                        "config/phrases/{}.yml was translated by machine and awaits a native reader.", tongue.code()));
        return phrases;
    }
}
