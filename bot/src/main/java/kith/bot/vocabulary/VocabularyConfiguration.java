package kith.bot.vocabulary;

import java.nio.file.Path;
import kith.bot.hearing.Cleaning;
import kith.bot.hearing.Hearing;
import kith.bot.hearing.examples.LearnedKinds;
import kith.bot.language.CrisisPhrases;
import kith.bot.language.Lexicon;
import kith.bot.language.PatternLists;
import kith.bot.language.Vocabulary;
import kith.community.about.ServiceSettings;
import kith.community.places.Gazetteer;
import kith.community.topics.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Builds the hearing once, at the start; a mistake in a word list stops it there.
@Configuration(proxyBeanMethods = false)
class VocabularyConfiguration {

    @Bean
    Cleaning cleaning() {
        return new Cleaning(new Lexicon(WordLists.ofLanguage("en")));
    }

    @Bean
    Hearing hearing(
            ServiceSettings service,
            Gazetteer gazetteer,
            Topics topics,
            LearnedKinds learned,
            BankHolidaySettings holidays) {
        return new Hearing(
                new Vocabulary(
                        gazetteer,
                        service.home().latitude(),
                        service.home().longitude(),
                        topics,
                        new Lexicon(WordLists.ofLanguage("en"), holidays.bankHolidays()),
                        new CrisisPhrases(WordLists.in(Path.of("config/crisis.yml"))),
                        new PatternLists(WordLists.in(Path.of("config/wishes.yml"))),
                        new PatternLists(WordLists.in(Path.of("config/worries.yml"))),
                        new PatternLists(WordLists.in(Path.of("config/about.yml"))),
                        WordLists.otherLanguages()),
                learned);
    }
}
