package kith.community.broadcasts;

import static kith.community.broadcasts.Audience.Kind.GROUP;
import static kith.community.broadcasts.Audience.Kind.NEAR;
import static kith.community.broadcasts.Audience.Kind.SESSION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What a leader is advised about their words, and what they are left alone with.
class PlainWordsTest {

    private static final Path CORPUS = Path.of("community/src/test/resources/broadcasts/announcements.tsv");
    private static final PlainWords PLAIN_WORDS = new PlainWords(JargonFile.read(Path.of("config/jargon.yml")));

    @ParameterizedTest(name = "{1}")
    @MethodSource("announcements")
    void anAnnouncementIsAdvisedOnThisAndNothingElse(List<String> expected, String words) {
        assertThat(advice(words)).as(words).containsExactlyInAnyOrderElementsOf(expected);
    }

    static Stream<Arguments> announcements() throws IOException {
        return Files.readAllLines(CORPUS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", 2))
                .map(line -> Arguments.of(expected(line[0]), line[1]));
    }

    private static List<String> expected(String advice) {
        return advice.equals("-") ? List.of() : List.of(advice.split("; "));
    }

    private static List<String> advice(String words) {
        return PLAIN_WORDS.on(words, "From Sam, Taunton Walkers: " + words, true, GROUP).stream()
                .map(PlainWordsTest::name)
                .toList();
    }

    private static String name(Advice advice) {
        return switch (advice) {
            case Advice.SayInstead say -> "jargon:" + say.term();
            case Advice.LongSentence _ -> "long";
            case Advice.Capitals capitals -> "capitals:" + capitals.word();
            case Advice.Costly _ -> "costly";
            case Advice.NoSender _ -> "sender";
            case Advice.NoWhen _ -> "when";
            case Advice.NoWhere _ -> "where";
            case Advice.NoCode _ -> "code";
            case Advice.TooLong _ -> "too-long";
        };
    }

    @Test
    void aDearCharacterIsNamedWithWhatToWriteInItsPlaceAndWhatThatSaves() {
        var words = "Cwrdd ddydd Sadwrn yn Nhŷ Gwyn am ddau o'r gloch i gael te a chacen gyda ni.";

        assertThat(PLAIN_WORDS.on(words, words, true, SESSION)).containsExactly(new Advice.Costly("ŷ", "y", 2, 1));
    }

    @Test
    void whoHasAPlaceKnowsWhenAndWhere() {
        var words = "We meet at the back door this time.";

        assertThat(PLAIN_WORDS.on(words, words, true, GROUP)).contains(new Advice.NoWhen());
        assertThat(PLAIN_WORDS.on(words, words, true, SESSION)).isEmpty();
    }

    @Test
    void anInvitationSaysWhatToTextToCome() {
        var words = "We sing on Fridays at 2pm at Wells Town Hall.";
        var withCode = words + " Text sing2 to come.";

        assertThat(PLAIN_WORDS.on(words, words, true, NEAR)).containsExactly(new Advice.NoCode());
        assertThat(PLAIN_WORDS.on(withCode, withCode, true, NEAR)).isEmpty();
        assertThat(PLAIN_WORDS.on(words, words, true, GROUP)).isEmpty();
    }

    @Test
    void whatNobodySignsHasNoSender() {
        assertThat(PLAIN_WORDS.on("The gate is locked.", "The gate is locked.", false, SESSION))
                .containsExactly(new Advice.NoSender());
    }

    @Test
    void whatTakesMoreThanThreePartsIsLong() {
        var words = "A short line. ".repeat(40);

        assertThat(PLAIN_WORDS.on(words, words, true, SESSION)).containsExactly(new Advice.TooLong(4));
    }

    @Property(tries = 300)
    void anythingCanBeReadOver(@ForAll String words) {
        assertThat(PLAIN_WORDS.on(words, words, true, GROUP)).isNotNull();
    }
}
