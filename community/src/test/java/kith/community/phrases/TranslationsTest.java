package kith.community.phrases;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kith.community.outbox.Segments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every phrase exists in every language, with the same blanks, and with every plural form that the language has.
class TranslationsTest {

    private static final Map<String, Phrases.Language> LANGUAGES =
            new TreeMap<>(PhraseFiles.read(Path.of("config/phrases"), ZoneId.of("Europe/London")));

    /// Pages in a browser are in the service's own language, and are not translated yet.
    private static final String PAGES = "web.";

    private static final List<String> CRISIS_NUMBERS = List.of("999", "116 123", "SHOUT", "85258");

    @Test
    void everyPhraseExistsInEveryLanguageWithTheSameBlanksAndAllItsPlurals() {
        var faults = LANGUAGES.keySet().stream()
                .flatMap(code -> TranslationFaults.of(code, wordings("en"), wordings(code)).stream())
                .toList();
        assertThat(faults).isEmpty();
    }

    @Test
    void englishWelshPolishAndUkrainianAreSpoken() {
        assertThat(LANGUAGES.values())
                .extracting(Phrases.Language::name)
                .containsExactly("Cymraeg", "English", "Polski", "Українська");
    }

    @Test
    void aTranslationSaysWhetherANativeReaderHasReadIt() {
        assertThat(LANGUAGES)
                .allSatisfy((code, language) -> assertThat(
                                code.equals("en") || !language.status().isEmpty())
                        .as(code + ".yml has a translation.status")
                        .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy", "pl", "uk"})
    void theNumbersForSomeoneInDangerAreTheSameInEveryLanguage(String code) {
        var said = LANGUAGES.get(code).formats().get("crisis.self").toPattern();
        assertThat(said).contains(CRISIS_NUMBERS).containsPattern("111, \\S+ 2");
        assertThat(said.contains("0808 164 0123"))
                .as("the Samaritans' Welsh line")
                .isEqualTo(code.equals("cy"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cy", "pl", "uk"})
    void theWordsThatPhoneNetworksActUponStayAsTheyAre(String code) {
        var wordings = LANGUAGES.get(code).formats();
        assertThat(wordings.get("welcome").toPattern()).contains("STOP");
        assertThat(wordings.get("stop.done").toPattern()).contains("START");
        assertThat(wordings.get("chat.unclear").toPattern()).contains("HELP");
    }

    /// Found by what it costs: one circumflex makes a text of 160 letters one of 70.
    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void noWordingOfEnglishOrWelshCostsMoreForALetterThatTheCheapAlphabetLacks(String code) {
        wordings(code)
                .forEach((key, wording) -> assertThat(Segments.isGsm(wording.toPattern()))
                        .as(code + ".yml: " + key)
                        .isTrue());
    }

    private static Map<String, MessageFormat> wordings(String code) {
        var wordings = new TreeMap<>(LANGUAGES.get(code).formats());
        wordings.keySet().removeIf(key -> key.startsWith(PAGES));
        return wordings;
    }

    @Test
    void whatATranslationLacksIsNamedWithFileAndKey() {
        var english = Map.of(
                "a", wording("en", "{count, plural, one {# place} other {# places}}"),
                "b", wording("en", "at {title}"),
                "c", wording("en", "hello"),
                "d", wording("en", "{known, select, yes {you} other {}}"));
        var polish = Map.of(
                "a", wording("pl", "{count, plural, one {#} two {#} other {#}}"),
                "b", wording("pl", "{tytul}"),
                "d", wording("pl", "{known, select, tak {} other {}}"),
                "e", wording("pl", "?"));
        assertThat(TranslationFaults.of("pl", english, polish))
                .containsExactly(
                        "pl.yml: \"a\" lacks the plural forms [few, many] of {count}.",
                        "pl.yml: \"a\" has plural forms [two] of {count} that the language has not.",
                        "pl.yml: \"b\" has the blanks [tytul], but should have [title].",
                        "pl.yml lacks \"c\".",
                        "pl.yml: \"d\" chooses between {known=[other, tak]}, but should between {known=[other, yes]}.",
                        "pl.yml: \"e\" is not in en.yml.");
    }

    private static MessageFormat wording(String code, String pattern) {
        return new MessageFormat(pattern, ULocale.forLanguageTag(code));
    }
}
