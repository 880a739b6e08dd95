package kith.community.checkins;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Reads the questionnaires once, at the start; a mistake in them stops it there.
@Configuration(proxyBeanMethods = false)
class CheckInConfiguration {

    @Bean
    Questionnaires questionnaires() {
        return QuestionnaireFiles.read(Path.of("config/questionnaires"));
    }
}
