package kith.community.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.attendance.Marks.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {

    private static final List<Entry> FIVE = entries("Mary", "John", "Rose", "", "Tom");

    /// `+` came, `-` did not, `?` not known, in the order of the numbers; then the guests.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1 3 4                         | +-++-
                    1,3,4                         | +-++-
                    1, 3 and 4                    | +-++-
                    1 3 & 4                       | +-++-
                    1+3+4                         | +-++-
                    1 + 3                         | +-+--
                    3                             | --+--
                    numbers 2 and 5 please        | -+--+
                    one two five                  | ++--+
                    1-3                           | +++--
                    1 to 3 and 5                  | +++-+
                    ALL                           | +++++
                    Everyone.                     | +++++
                    everybody came                | +++++
                    they all came                 | not clear
                    NONE                          | -----
                    nobody came                   | -----
                    no one                        | -----
                    none of them                  | -----
                    none but 2                    | -+---
                    all but 2                     | +-+++
                    ALL BUT 2 AND 4               | +-+-+
                    all except 2, 4               | +-+-+
                    everyone apart from 5         | ++++-
                    all came, not 2               | +-+++
                    all not 2                     | +-+++
                    2 didn't                      | +-+++
                    2 didn’t come                 | +-+++
                    2 did not come                | +-+++
                    2 and 5 didnt                 | +-++-
                    didn't come 2                 | +-+++
                    not 2                         | +-+++
                    2 was a no show               | +-+++
                    1 and 3 came, 2 didn't        | +-+??
                    1 came 2 didn't               | +-???
                    1 3 didn't come               | -+-++
                    mary and rose                 | +-+--
                    Mary, Rose and Tom came       | +-+-+
                    1 Mary 3 Rose +1              | +-+--
                    rose + 2                      | --+--
                    all but john                  | +-+++
                    John didn't                   | +-+++
                    1 and John                    | ++---
                    and Sheila                    | ????? Sheila
                    & sheila                      | ????? Sheila
                    1 3 and Sheila                | +-+-- Sheila
                    all and Sheila and bob        | +++++ Sheila, Bob
                    all and sheila brown          | +++++ Sheila
                    none, and Sheila              | ----- Sheila
                    and a new one, Sheila         | ????? Sheila
                    all but 2 and Sheila          | not clear
                    1 3 9                         | not on the list
                    0 3                           | not clear
                    6                             | not on the list
                    3-9                           | not on the list
                    3-1                           | not on the list
                    all right                     | not clear
                    not all                       | not clear
                    all didn't                    | not clear
                    all and none                  | not clear
                    1 came, 1 didn't              | not clear
                    sheila                        | not clear
                    4 weeks ago                   | not clear
                    1 for 2                       | not clear
                    can't come thursday           | not clear
                    no 2                          | not clear
                    and                           | not clear
                    ?                             | not clear
                    """)
    void whatALeaderTextsIsReadAgainstTheList(String said, String marks) {
        assertThat(told(Marks.read(said, FIVE), 5)).isEqualTo(marks);
    }

    /// Mary came, John did not, the others are not known.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2                             | -+---
                    and 2                         | ++???
                    and Sheila                    | +-??? Sheila
                    3 didn't                      | +--++
                    1 didn't                      | --+++
                    3 came, 5 didn't              | +-+?-
                    all                           | +++++
                    """)
    void anAnswerThatIsSentAgainChangesWhatItSpeaksOf(String said, String marks) {
        var entries = new ArrayList<>(FIVE);
        entries.set(0, marked(FIVE.get(0), true));
        entries.set(1, marked(FIVE.get(1), false));
        assertThat(told(Marks.read(said, entries), 5)).isEqualTo(marks);
    }

    @Test
    void aNameThatTwoHaveIsAskedBackAndTheNumberTellsThem() {
        var entries = entries("Mary H", "Mary P", "Rose");
        assertThat(Marks.read("mary and rose", entries)).isEqualTo(new Read.WhichOf("Mary"));
        assertThat(told(Marks.read("2 mary p and rose", entries), 3)).isEqualTo("-++");
        assertThat(told(Marks.read("1 mary h", entries), 3)).isEqualTo("+--");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 ", "and a ", "+1", "1-2 ", "did not ", "all but ", "–", "''", "Ж "})
    void theLongestMessageIsReadInNoTime(String words) {
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Marks.read(words.repeat(400 / words.length()), FIVE));
        assertThat(Marks.read(words.repeat(1_600), FIVE)).isInstanceOf(Read.NotClear.class);
    }

    @Test
    void peopleAreCalledByFirstNamesAndByAnInitialWhereTwoAreAlike() {
        assertThat(Names.of(List.of(
                        new Names.Named("Mary", "Hill"),
                        new Names.Named("John", "Pope"),
                        new Names.Named("mary ", "pike"),
                        new Names.Named("Mary", ""),
                        new Names.Named("", ""))))
                .containsExactly("Mary H", "John", "mary P", "Mary", "");
    }

    private static String told(Read read, int size) {
        return switch (read) {
            case Read.Clear clear -> {
                var marks = new StringBuilder();
                for (int n = 1; n <= size; n++) {
                    marks.append(sign(clear.came(), n));
                }
                yield clear.guests().isEmpty() ? marks.toString() : marks + " " + String.join(", ", clear.guests());
            }
            case Read.NotOnTheList not -> "not on the list";
            case Read.WhichOf which -> "which " + which.name();
            case Read.NotClear not -> "not clear";
        };
    }

    private static String sign(Map<Integer, Boolean> came, int number) {
        return !came.containsKey(number) ? "?" : Boolean.TRUE.equals(came.get(number)) ? "+" : "-";
    }

    private static Entry marked(Entry entry, boolean came) {
        return new Entry(entry.number(), entry.signUp(), entry.name(), entry.party(), came);
    }

    private static List<Entry> entries(String... names) {
        return java.util.stream.IntStream.range(0, names.length)
                .mapToObj(i -> new Entry(i + 1, new UUID(0, i), names[i], 1, null))
                .collect(Collectors.toList());
    }
}
