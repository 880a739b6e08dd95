package kith.community.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import kith.community.about.ServiceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {

    private final Phrases phrases = Phrases.in(Path.of("config/phrases"), service("en"));

    private static ServiceSettings service(String language) {
        return new ServiceSettings(
                "Kith",
                "01823 000000",
                ZoneId.of("Europe/London"),
                language,
                URI.create("http://localhost"),
                new ServiceSettings.Home("Taunton", 51, -3));
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1, 1 mile",
        "en, 2, 2 miles",
        "cy, 1, 1 filltir",
        "cy, 2, 2 filltir",
        "cy, 3, 3 milltir",
        "cy, 6, 6 milltir",
        "cy, 7, 7 milltir",
        "pl, 1, 1 mila",
        "pl, 2, 2 mile",
        "pl, 5, 5 mil",
        "pl, 12, 12 mil",
        "pl, 22, 22 mile",
        "uk, 1, 1 миля",
        "uk, 3, 3 милі",
        "uk, 5, 5 миль",
        "uk, 11, 11 миль",
        "uk, 21, 21 миля"
    })
    void numbersAreCountedAsTheLanguageCounts(String language, int miles, String said) {
        assertThat(phrases.say(language, Phrase.of("whats-on.distance.miles", "miles", miles)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "en, Sat 13 Mar 2.30pm",
        "cy, Sad 13 Maw 2.30 y prynhawn",
        "pl, sob. 13 marca 14:30",
        "uk, сб 13 березня 14:30"
    })
    void momentsAreSaidAsTheLanguageSaysThem(String language, String said) {
        var moment = Instant.parse("2027-03-13T14:30:00Z");
        assertThat(phrases.say(language, Phrase.of("place.label", "name", moment)))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"en, 12 noon", "cy, 12 hanner dydd", "pl, 12:00", "uk, 12:00"})
    void noonIsNamed(String language, String said) {
        var noon = LocalDate.of(2027, 3, 13).atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
        assertThat(phrases.say(language, Phrase.of("place.label", "name", noon)))
                .endsWith(said);
    }

    @Test
    void aLanguageThatNobodySpeaksHereIsAnsweredInTheServicesOwn() {
        assertThat(phrases.say("fr", Phrase.of("chat.no"))).isEqualTo("All right.");
    }

    @Test
    void whatTheServicesOwnLanguageLacksIsSaidInEnglish() {
        var welsh = Phrases.in(Path.of("config/phrases"), service("cy"));
        assertThat(welsh.say("cy", Phrase.of("web.back"))).isEqualTo("Back");
        assertThat(welsh.tongues().getFirst()).isEqualTo(new Tongue("cy", "Cymraeg"));
    }

    @Test
    void theServicesOwnLanguageIsListedFirst() {
        assertThat(phrases.tongues())
                .containsExactly(
                        new Tongue("en", "English"),
                        new Tongue("cy", "Cymraeg"),
                        new Tongue("pl", "Polski"),
                        new Tongue("uk", "Українська"));
    }
}
