package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void aTextIsCountedAsTheNetworksCountIt(String what, String text, boolean gsm, int units, int parts) {
        assertThat(Segments.of(text)).isEqualTo(new Segments(gsm, units, parts));
    }

    static Stream<Arguments> aTextIsCountedAsTheNetworksCountIt() {
        return Stream.of(
                Arguments.of("nothing", "", true, 0, 1),
                Arguments.of("one letter", "a", true, 1, 1),
                Arguments.of("160 letters", "a".repeat(160), true, 160, 1),
                Arguments.of("161 letters", "a".repeat(161), true, 161, 2),
                Arguments.of("306 letters", "a".repeat(306), true, 306, 2),
                Arguments.of("307 letters", "a".repeat(307), true, 307, 3),
                Arguments.of("1,530 letters", "a".repeat(1530), true, 1530, 10),
                Arguments.of("1,600 letters", "a".repeat(1600), true, 1600, 11),
                Arguments.of("a line break counts one", "a\nb", true, 3, 1),
                Arguments.of("80 euro signs", "€".repeat(80), true, 160, 1),
                Arguments.of("81 euro signs", "€".repeat(81), true, 162, 2),
                Arguments.of("159 letters and a euro sign", "a".repeat(159) + "€", true, 161, 2),
                Arguments.of("158 letters and a euro sign", "a".repeat(158) + "€", true, 160, 1),
                Arguments.of("an escape pair stays in one part", "a".repeat(152) + "€" + "a".repeat(152), true, 306, 3),
                Arguments.of("no pair at the border", "a".repeat(151) + "€" + "a".repeat(153), true, 306, 2),
                Arguments.of("an emoji", "👍", false, 2, 1),
                Arguments.of("70 units", "ŵ".repeat(70), false, 70, 1),
                Arguments.of("71 units", "ŵ".repeat(71), false, 71, 2),
                Arguments.of("134 units", "ŵ".repeat(134), false, 134, 2),
                Arguments.of("135 units", "ŵ".repeat(135), false, 135, 3),
                Arguments.of("35 emoji", "👍".repeat(35), false, 70, 1),
                Arguments.of("36 emoji", "👍".repeat(36), false, 72, 2),
                Arguments.of("a pair is not split: 33 emoji a part", "👍".repeat(67), false, 134, 3),
                Arguments.of("300 emoji", "👍".repeat(300), false, 600, 10),
                Arguments.of("one curly quote in 100 letters", "a".repeat(99) + "’", false, 100, 2),
                Arguments.of("459 letters", "a".repeat(459), true, 459, 3),
                Arguments.of("460 letters", "a".repeat(460), true, 460, 4),
                Arguments.of(
                        "459 with a pair at the first border", "a".repeat(152) + "€" + "a".repeat(305), true, 459, 4),
                Arguments.of(
                        "a pair that just fits the first part", "a".repeat(151) + "€" + "a".repeat(306), true, 459, 3),
                Arguments.of("76 pairs and a letter fill a part", "€".repeat(76) + "a" + "a".repeat(153), true, 306, 2),
                Arguments.of("77 pairs leave a place empty", "€".repeat(77) + "a".repeat(152), true, 306, 3),
                Arguments.of("153 pairs need three parts", "€".repeat(153), true, 306, 3),
                Arguments.of("every letter of the alphabet", "@£$¥èéùìòÇØøÅåÄÖÑÜ§¿äöñüàΔΦΓΛΩΠΨΣΘΞ", true, 35, 1),
                Arguments.of("a form feed counts two", "\f", true, 2, 1),
                Arguments.of("a carriage return counts one", "\r", true, 1, 1),
                Arguments.of("a capital with cedilla is cheap", "Ç", true, 1, 1),
                Arguments.of("a small one is dear", "ç", false, 1, 1),
                Arguments.of("a Greek capital that looks Latin is dear", "Α", false, 1, 1),
                Arguments.of("69 letters and an emoji", "a".repeat(69) + "👍", false, 71, 2),
                Arguments.of("68 letters and an emoji", "a".repeat(68) + "👍", false, 70, 1),
                Arguments.of(
                        "an emoji over the border moves on", "ŵ".repeat(66) + "👍" + "ŵ".repeat(66), false, 134, 3),
                Arguments.of("an emoji before the border stays", "ŵ".repeat(65) + "👍" + "ŵ".repeat(67), false, 134, 2),
                Arguments.of("201 units", "ŵ".repeat(201), false, 201, 3),
                Arguments.of("202 units", "ŵ".repeat(202), false, 202, 4),
                Arguments.of("a brace in a dear text counts one", "{ŵ}", false, 3, 1),
                Arguments.of("a family is eight units", "👨\u200d👩\u200d👧", false, 8, 1),
                Arguments.of("a combining accent is dear", "e\u0301", false, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"^", "{", "}", "\\", "[", "~", "]", "|", "€"})
    void extensionCharactersCountTwice(String character) {
        assertThat(Segments.of(character)).isEqualTo(new Segments(true, 2, 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "`", "’", "“", "–", "…", "ŵ", "ŷ", "á", "ç", "\t", "\u00a0", "\u0000", "\u200b", "½", "α", "\ud83d"
            })
    void theseNeedUcs2(String character) {
        assertThat(Segments.isGsm(character)).isFalse();
    }

    @Test
    void theAlphabetHasItsOneHundredAndTwentySevenCharactersAndTenExtensions() {
        long gsm = Stream.iterate(0, c -> c <= 0xffff, c -> c + 1)
                .filter(c -> Segments.isGsm(Character.toString(c)))
                .count();

        assertThat(gsm).isEqualTo(127 + 10);
    }

    @Property
    void noPartHoldsMoreThanItCan(@ForAll String text) {
        var segments = Segments.of(text);

        int split = segments.gsm() ? 153 : 67;
        assertThat(segments.units()).isLessThanOrEqualTo(Math.max(segments.parts() * split, segments.gsm() ? 160 : 70));
        assertThat(segments.parts()).isLessThanOrEqualTo(1 + segments.units() / (split - 1));
    }
}
