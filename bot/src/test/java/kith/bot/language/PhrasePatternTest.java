package kith.bot.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import kith.bot.vocabulary.WordLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a pattern reads out of a message.
class PhrasePatternTest {

    /// A Monday.
    private static final LocalDate TODAY = LocalDate.of(2027, 1, 4);

    private static final Lexicon LEXICON = new Lexicon(WordLists.ofLanguage("en"));

    private static @Nullable SlotValues in(String pattern, String said) {
        return PhrasePattern.of(pattern).in(Utterance.of(said, LEXICON, TODAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "open check-ins",
                "OPEN  CHECKINS",
                "Please open check-ins, thanks!",
                "could you open the check-ins now please?",
                "the board",
                "bòard"
            })
    void wordsAreReadHoweverTheyAreWritten(String said) {
        assertThat(in("(open|[the] board) [[the] checkins]", said)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"board of trade", "open check in s", "my board", "boards", ""})
    void aMessageThatSaysMoreOrLessIsNone(String said) {
        assertThat(in("(open|[the] board) [[the] checkins]", said)).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    add mary hill 07700900301 | mary hill | 07700900301
                    add Siân O'Neill-Jones on +44 7700 900301 | Siân O'Neill-Jones | +44 7700 900301
                    add St. John Smith, tel. (01823) 272-345 please | St. John Smith | (01823) 272-345
                    add lou day: 07700 900301 | lou day | 07700 900301
                    add jo | jo | ''
                    """)
    void aNameEndsWhereTheNextPartBegins(String said, String name, String number) {
        var read = in("add {name} [[on|tel] {number:phone}]", said);
        assertThat(read).isNotNull();
        assertThat(read.text("name")).isEqualTo(name);
        assertThat(read.text("number")).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call me", "call the doctor", "call jo to me", "call", "call 2", "call a b c d e"})
    void whatIsNoNameFillsNoSlotForOne(String said) {
        assertThat(in("call {name}", said)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "pause jo until 12 jan, 2027-01-12",
        "pause jo until monday, 2027-01-11",
        "pause jo until tomorrow, 2027-01-05",
        "pause jo until friday week, 2027-01-15"
    })
    void aDayIsOneToCome(String said, LocalDate date) {
        var read = in("pause {name} until {date}", said);
        assertThat(read).isNotNull();
        assertThat(read.date("date")).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource({"for 2 weeks, P14D", "for a fortnight, P14D", "for three days, P3D", "for a month, P1M"})
    void aLengthIsCounted(String said, Period length) {
        var read = in("for {length}", said);
        assertThat(read).isNotNull();
        assertThat(read.length("length")).isEqualTo(length);
    }

    @Test
    void numbersMayBeJoined() {
        var read = in("give {numbers} to {group:title}", "give 3, 1 & 12 and 4 to the sunday walkers");
        assertThat(read).isNotNull();
        assertThat(read.numbers("numbers")).containsExactly(1, 3, 4, 12);
        assertThat(read.text("group")).isEqualTo("the sunday walkers");
        assertThat(in("done {n:digits}", "done 123")).isNull();
    }

    @Test
    void oneOfSeveralIsKept() {
        var read = in("add {role=leader|link worker} {name}", "add LINK  Worker jo");
        assertThat(read).isNotNull();
        assertThat(read.text("role")).isEqualTo("link worker");
        assertThat(read.text("name")).isEqualTo("jo");
    }

    @Test
    void aMarkMustBeThere() {
        var pattern = "helper [for] {name}: {helper:called} {number:phone}";
        assertThat(in(pattern, "helper mary; joan pope 07700 900302")).isNotNull();
        assertThat(in(pattern, "helper mary joan pope 07700 900302")).isNull();
    }

    /// Were a failed place tried again, this would take longer than the sun will shine.
    @Test
    @Timeout(value = 10, threadMode = ThreadMode.SEPARATE_THREAD)
    void theTimeIsBoundedWhateverIsWritten() {
        var pattern = "[a [a [a]]] {x:words} [a] {y:words} [a] {z:words} [a] {u:words} [a] {v:words} [a] {w:words} b";
        assertThat(in(pattern, "a ".repeat(600))).isNull();
        assertThat(in("add {name} {number:phone}", "add " + "a ".repeat(998))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a", "(a|b", "a]", "{name", "{nothing}", "(a]"})
    void aPatternThatIsNotWellFormedIsRefused(String pattern) {
        assertThatIllegalArgumentException().isThrownBy(() -> PhrasePattern.of(pattern));
    }
}
