package kith.community.broadcasts;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the words to avoid once, at the start; a mistake in them stops it there.
@Configuration(proxyBeanMethods = false)
class BroadcastConfiguration {

    @Bean
    Jargon jargon() {
        return JargonFile.read(Path.of("config/jargon.yml"));
    }
}
