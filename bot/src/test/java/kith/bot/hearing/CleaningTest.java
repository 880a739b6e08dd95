package kith.bot.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kith.bot.hearing.Cleaned.Kind;
import kith.bot.hearing.grammar.Vocabularies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleaningTest {

    private static final Cleaning CLEANING =
            new Cleaning(Vocabularies.vocabulary().lexicon());

    private static final List<String> OURS = List.of(
            "You have a place at Marble club: Thu 10am. If you can't come, text CAN'T COME.",
            "Hello Bea. How are you today?");

    private static Cleaned clean(String written) {
        return CLEANING.clean(written, () -> OURS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loved “You have a place at Marble club: Thu 10am. If you can’t come, text CAN’T COME.”",
                "Removed a heart from “You have a place at Marble club: Thu 10am.”",
                "A aimé « You have a place at Marble club: Thu 10am. »",
                "Hat „You have a place at Marble club“ mit einem Herz markiert",
                "👍 to “Hello Bea. How are you today?”",
                "Reacted 😂 to \"Hello Bea. How are you today?\"",
                "Tykkäsi ”You have a place at Marble club: Thu 10am…”",
                "> You have a place at Marble club: Thu 10am.\n> Text STOP to end.",
                "On Tue 1 Dec 2026 at 09:00, Kith wrote:\n> How are you today?\n> 1 I am fine"
            })
    void ourOwnWordsThatComeBackAreNobodysWish(String written) {
        assertThat(clean(written)).isEqualTo(new Cleaned("", Kind.REACTION));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> You have a place. Text CAN'T COME.\\n\\nLovely, thank you | Lovely, thank you",
                "stop\\n\\nSent from my iPhone | stop",
                "I’m fine\\nGet Outlook for Android | I’m fine",
                "ok thanks Sent from my iPad | ok thanks",
                "yes please\\n-- \\nJoan Hill\\n07700 900123 | yes please",
                "“If you can't come, text CAN'T COME.” Right you are | Right you are",
                "see you there\\nOn 1 Dec 2026, at 9:00, Kith <kith@example.org> wrote:\\ntext STOP to end | see you there"
            })
    void whatSurroundsTheWordsIsTakenAway(String written, String words) {
        assertThat(clean(written.replace("\\n", "\n"))).isEqualTo(new Cleaned(words, Kind.WORDS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I’m driving with Focus turned on. I’ll see your message when I get where I’m going.",
                "Automatic reply: back on the 14th",
                "Your message could not be delivered to 07700 900123",
                "Fwd: please pass this on, there are bogus gas men about",
                "Thank you for contacting Hill Roofing. We aim to reply within a day."
            })
    void whatAMachineWritesIsKnown(String written) {
        assertThat(clean(written).kind()).isEqualTo(Kind.AUTOMATIC);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loved the walk today, thank you",
                "What does “If you feel like it” mean? is it free",
                "what is a \"memory café\"",
                "im driving to wells on friday, whats on there",
                "i had a missed call from you",
                "my message was not delivered did you get it",
                "get me a lift for tuesday please",
                "thank you for your message yes please",
                "can i bring my dog -- he is good"
            })
    void wordsOfTheirOwnStayAsTheyAre(String written) {
        assertThat(clean(written)).isEqualTo(new Cleaned(written, Kind.WORDS));
    }

    @Test
    void marksHeapedOnALetterAreTakenAway() {
        assertThat(clean("a" + "\u0301".repeat(2_000)).words()).hasSize(4);
    }

    @Test
    void whatWeWroteIsAskedForOnlyWhereItMayBeQuoted() {
        var cleaned = CLEANING.clean("whats on near me", () -> {
            throw new AssertionError("asked");
        });
        assertThat(cleaned.words()).isEqualTo("whats on near me");
    }

    /// Seven of the examples have words of a person's own, or are what one may well write by hand.
    @Test
    void theExamplesOfMachinesAreKnown() throws Exception {
        var missed = Files.readAllLines(Path.of("bot/src/test/resources/messages/automatic.txt")).stream()
                .filter(line -> clean(line.replace("\\n", "\n")).kind() == Kind.WORDS)
                .toList();
        assertThat(missed).hasSizeLessThanOrEqualTo(7);
    }
}
