package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDateTime;
import java.util.stream.Stream;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.checkins.RingMe;
import kith.bot.talks.checkins.SkipQuestion;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MoodWordsTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2027-03-02T10:05");

    private final Understanding understanding = Vocabularies.somerset();

    static Stream<String[]> replies() throws IOException {
        return CorpusTest.lines("how").stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void whatPeopleSayOfThemselvesIsNeverGuessedToBeFine(String message, String expected) {
        assertThat(read(message, "en")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "cy, dw i'n iawn diolch, FINE",
        "cy, ddim yn dda, NOT_GOOD",
        "cy, ffoniwch fi, RING_ME",
        "pl, wszystko w porządku, FINE",
        "pl, źle się czuję, NOT_GOOD",
        "pl, proszę zadzwonić, RING_ME",
        "uk, усе добре, FINE",
        "uk, мені погано, NOT_GOOD",
        "uk, подзвоніть мені, RING_ME"
    })
    void soItIsInOtherLanguages(String language, String message, String expected) {
        assertThat(read(message, language)).isEqualTo(expected);
    }

    @Test
    void whoeverWantsToBeRungIsHeardWhateverElseTheyWant() {
        var understood = understanding.understand("what's on tomorrow, and please ring me", NOW);

        assertThat(understood.intents()).hasAtLeastOneElementOfType(RingMe.class);
        assertThat(understood.intents()).hasAtLeastOneElementOfType(WhatsOn.class);
    }

    private String read(String message, String language) {
        return said(understanding.understand(message, NOW, language).answer());
    }

    private static String said(@Nullable Intent answer) {
        return switch (answer) {
            case null -> "-";
            case HowIAm how -> String.valueOf(how.mood());
            case Answer.Pick pick -> String.valueOf(pick.number());
            case SkipQuestion skip -> "SKIP";
            default -> answer.toString();
        };
    }
}
