package kith.community.topics;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the topics once, at the start; a mistake in them stops it there.
@Configuration(proxyBeanMethods = false)
class TopicsConfiguration {

    @Bean
    Topics topics() {
        return TopicsFile.read(Path.of("config/topics.yml"));
    }
}
