package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kith.bot.vocabulary.WordLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Welsh, and a little Polish and Ukrainian, beside English: what each is understood as, and that English stays what it
/// was. The messages themselves are in `welsh.tsv`.
class OtherLanguagesTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-11-24T09:30");

    private final Understanding understanding = Vocabularies.somerset();

    @Test
    void anEnglishMessageIsUnderstoodAsItWouldBeWithoutTheOtherLanguages() throws IOException {
        var onlyEnglish = Vocabularies.onlyEnglish();
        assertThat(english())
                .hasSizeGreaterThan(900)
                .allSatisfy(message -> assertThat(understanding.understand(message, NOW))
                        .as(message)
                        .isEqualTo(onlyEnglish.understand(message, NOW)));
    }

    @Test
    void anEnglishMessageIsUnderstoodAsEnglishWhoeverWritesIt() throws IOException {
        for (var language : List.of("cy", "pl", "uk")) {
            assertThat(english())
                    .allSatisfy(message -> assertThat(understanding.understand(message, NOW, language))
                            .as(message)
                            .isEqualTo(understanding.understand(message, NOW)));
        }
    }

    private static List<String> english() throws IOException {
        var messages = new ArrayList<String>();
        for (var file : List.of("ask", "book", "place", "small", "mixed", "second", "third", "ordinary", "special")) {
            CorpusTest.lines(file).forEach(line -> messages.add(line.split("\t")[0]));
        }
        return messages;
    }

    @ParameterizedTest
    @CsvSource({
        "cy, un, Pick 1",
        "cy, dau, Pick 2",
        "cy, pump, Pick 5",
        "cy, rhif tri, Pick 3",
        "en, pump, Unclear",
        "en, pump class 5, Unclear",
        "pl, tak, Yes",
        "en, tak, Yes",
        "pl, nie, No",
        "pl, dziękuję, Thanks",
        "pl, proszę nie pisać, Stop",
        "uk, так, Yes",
        "en, Стоп, Stop",
        "uk, 'не пишіть мені', Stop",
        "uk, дякую!, Thanks",
        "uk, Допомога, Help",
        "uk, добрий день, Greeting",
        "pl, dzień dobry, Greeting",
        "uk, 3, Pick 3",
        "cy, 2, Pick 2",
        "cy, JOIN, Join",
        "cy, MORE, More",
        "uk, CAN'T COME, CantCome"
    })
    void whatAMessageMeansToSomeoneWhoIsWrittenToInALanguage(String language, String message, String meant) {
        assertThat(Told.of(understanding.understand(message, NOW, language)).intents())
                .isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({"yng Nghaerdydd, Caerdydd", "ym Mangor, Bangor", "yn Nhreorci, Treorci", "i Gaerdydd, Caerdydd"})
    void aPlaceIsKnownThoughItsFirstLetterChanged(
            String said, String place, @org.junit.jupiter.api.io.TempDir Path folder) throws IOException {
        var file = folder.resolve("wales.csv");
        java.nio.file.Files.writeString(file, """
                name,latitude,longitude,kind,also
                Cardiff,51.48,-3.18,city,Caerdydd
                Bangor,53.23,-4.13,city,
                Treorci,51.66,-3.50,town,
                """);
        var wales = Vocabularies.with(List.of(file));
        var told = Told.of(wales.understand("beth sy mlaen " + said, NOW, "cy"));
        assertThat(told.intents()).isEqualTo("WhatsOn");
        assertThat(told.places()).isIn(place, "Cardiff");
    }

    @ParameterizedTest
    @CsvSource({
        "dw i eisiau marw",
        "Dwi isio lladd fy hun",
        "rwy'n mynd i ladd fy hun",
        "mae e'n fy nharo i",
        "poen yn fy mrest",
        "methu anadlu",
        "dwi wedi cwympo a methu codi"
    })
    void whoeverMayBeInDangerIsHeardInWelsh(String said) {
        assertThat(Vocabularies.mayMeanDanger(said)).as(said).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"dw i'n marw eisiau paned", "grŵp cymorth hunan-niweidio", "methu dod i'r grŵp anadlu"})
    void whatOnlySoundsLikeDangerIsNone(String said) {
        assertThat(Vocabularies.mayMeanDanger(said)).as(said).isFalse();
    }

    /// What a wording asks to be texted back must be understood by whoever reads it.
    @ParameterizedTest
    @CsvSource({
        "BETH SY 'MLAEN, WhatsOn",
        "FY ARCHEBION, MyBookings",
        "METHU DOD, CantCome",
        "YMUNO, Join",
        "YMUNO I 2, Join for 2",
        "MWY, More",
        "IAITH, Languages",
        "ENGLISH, Speak en",
        "STOP, Stop",
        "START, StartAgain",
        "HELP, Help"
    })
    void theWordsPrintedInCapitalsInWelshAreUnderstood(String printed, String meant) {
        assertThat(Told.of(understanding.understand(printed, NOW, "cy")).intents())
                .isEqualTo(meant);
    }

    @Test
    void eachLanguageIsUnderstoodByTheNameItGivesItself() {
        for (var named : List.of("English en", "Cymraeg cy", "Polski pl", "Українська uk")) {
            var parts = named.split(" ");
            assertThat(Told.of(understanding.understand(parts[0], NOW)).intents())
                    .isEqualTo("Speak " + parts[1]);
        }
    }

    @Test
    void theDictionaryLeadsOnlyToEnglishThatIsUnderstoodAlone() {
        var lists = WordLists.ofLanguage("cy");
        assertThat(lists.keySet().stream()
                        .filter(name -> name.startsWith("whole."))
                        .map(name -> name.substring(6)))
                .allSatisfy(english -> {
                    var understood = understanding.understand(english, NOW);
                    assertThat(understood.answer() != null
                                    || !Told.of(understood).intents().equals("Unclear"))
                            .as(english)
                            .isTrue();
                });
    }
}
