package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import kith.community.outbox.Message.Ask;
import kith.community.outbox.Message.Choice;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\u0001',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "you’re in|you're in",
                "‘hello’|'hello'",
                "“hello”|\"hello\"",
                "«bonjour»|\"bonjour\"",
                "10am – 12|10am - 12",
                "walk—and talk|walk-and talk",
                "non‑breaking|non-breaking",
                "minus −2|minus -2",
                "and so on…|and so on...",
                "10\u00a0am|10 am",
                "10\u202fam|10 am",
                "thin\u2009space|thin space",
                "• one|- one",
                "a\u200bb|ab",
                "soft\u00adhyphen|softhyphen",
                "\ufeffstart|start",
                "left\u200e right\u200f|left right",
                "back`tick|back'tick",
                "ﬁne ﬂour|fine flour",
                "cafe\u0301|café",
                "A\u030angstro\u0308m|Ångström",
                "5 \u2126|5 Ω",
                "tab\there|tab here",
                "nul\u0000here|nulhere",
                "bell\u0007here|bellhere",
                "half \ud83d pair|half  pair",
                "£5 or €6|£5 or €6",
                "café at Gièvre|café at Gièvre",
            })
    void whatLosesNothingIsWrittenPlainly(String typed, String sent) {
        assertThat(SmsText.plain(typed)).isEqualTo(sent);
        assertThat(Segments.isGsm(sent)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "You’re in 👍",
                "Croeso i’r Tŷ",
                "Siân’s walk",
                "“مرحبا” at 10",
                "2½ miles…",
                "👨\u200d👩\u200d👧 family",
                "garçon’s",
            })
    void whatNeedsUcs2AnywayStaysAsItWasWritten(String text) {
        assertThat(SmsText.plain(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"'a\r\nb','a\nb'", "'a\rb','a\nb'", "'a\u2028b','a\nb'"})
    void everyLineBreakIsOne(String typed, String sent) {
        assertThat(SmsText.plain(typed)).isEqualTo(sent);
    }

    @Test
    void theChoicesAreLinesBelowTheWords() {
        var message = new Message(
                "What’s on near Wells:",
                List.of(
                        new Choice("1", "Riverside walk", "1 Riverside walk, Thu 4 Mar 10am"),
                        new Choice("2", "Choir", "2 Choir, Fri 5 Mar 2pm"),
                        new Choice("MORE", "More", "")),
                Ask.LOCATION);

        assertThat(SmsText.of(message))
                .isEqualTo("What's on near Wells:\n1 Riverside walk, Thu 4 Mar 10am\n2 Choir, Fri 5 Mar 2pm");
    }

    @Test
    void oneLetterThatNeedsUcs2InAChoiceLeavesTheWholeAsItIs() {
        var message = new Message("What’s on", List.of(new Choice("1", "", "1 Tŷ Gwyn")), Ask.NOTHING);

        assertThat(SmsText.of(message)).isEqualTo("What’s on\n1 Tŷ Gwyn");
    }

    @Test
    void aLongTextIsCutAtTheEndOfASentenceAndKeepsItsChoices() {
        var choices = IntStream.rangeClosed(1, 5)
                .mapToObj(n -> new Choice("" + n, "", n + " Something on, Thu 4 Mar 10am"))
                .toList();
        var text = SmsText.of(new Message("A sentence of some length. ".repeat(80), choices, Ask.NOTHING));

        assertThat(text)
                .hasSizeLessThanOrEqualTo(1600)
                .contains("length....\n1 Something")
                .endsWith("5 Something on, Thu 4 Mar 10am");
    }

    @ParameterizedTest
    @CsvSource({"'word ',word...", "'x',x...", "'one line\n',one line..."})
    void aLongTextIsCutAtALineElseAWordElseAnywhere(String piece, String end) {
        var text = SmsText.of(Message.of(piece.repeat(2000)));

        assertThat(text).hasSizeBetween(1580, 1600).endsWith(end);
    }

    @Test
    void aCutNeverHalvesAnEmoji() {
        assertThat(SmsText.of(Message.of("x" + "👍".repeat(900))))
                .hasSizeLessThanOrEqualTo(1600)
                .endsWith("👍...");
    }

    @Test
    void whatFitsIsNotCut() {
        assertThat(SmsText.of(Message.of("x".repeat(1600)))).isEqualTo("x".repeat(1600));
    }

    @Test
    void aTextThatBecomesPlainOnlyByBeingCutStillFits() {
        assertThat(SmsText.of(Message.of("…".repeat(1599) + "👍"))).hasSizeLessThanOrEqualTo(1600);
    }

    @Property
    void everyTextFitsAndIsSettled(@ForAll String words, @ForAll String line) {
        var text = SmsText.of(new Message(words, List.of(new Choice("1", "", line)), Ask.NOTHING));

        assertThat(text).hasSizeLessThanOrEqualTo(SmsText.LONGEST);
        assertThat(SmsText.plain(text)).isEqualTo(text);
        assertThat(text).doesNotContain("\u0000");
    }
}
