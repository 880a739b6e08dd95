package kith.bot.vocabulary;

import java.nio.file.Path;
import kith.bot.hearing.examples.LearnedKinds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What is learned from examples; it stays empty where the settings say so.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HearingSettings.class)
class ExamplesConfiguration {

    @Bean
    LearnedKinds learnedKinds() {
        return new LearnedKinds();
    }

    @Bean
    @ConditionalOnProperty(name = "kith.hearing.examples", matchIfMissing = true)
    LearningFromExamples learningFromExamples(LearnedKinds kinds) {
        return new LearningFromExamples(Path.of("config/examples"), kinds);
    }
}
