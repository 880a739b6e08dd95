package kith.bot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kith.bot.vocabulary.WordLists;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every kind of date that people write, on Tuesday the 1st of December 2026.
class DateWordsTest {

    private static final Lexicon LEXICON = new Lexicon(WordLists.ofLanguage("en"));
    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({
        "12/12/26, 2026-12-12",
        "12.12.26, 2026-12-12",
        "12-12-2026, 2026-12-12",
        "12/12/2026, 2026-12-12",
        "3/12, 2026-12-03",
        "the 31st, 2026-12-31",
        "friday week, 2026-12-11",
        "a week on tuesday, 2026-12-08",
        "a week on friday, 2026-12-11",
        "tomorrow week, 2026-12-09",
        "not this friday but the next, 2026-12-11",
        "not this friday but next, 2026-12-11",
        "not this friday but the one after, 2026-12-11",
        "last friday, 2026-11-27",
        "last friday of the month, 2026-12-25",
        "1st sat of every month, 2026-12-05",
        "first tuesday, 2026-12-01",
        "5th tuesday, 2026-12-29",
        "5th sunday, 2027-01-31",
        "first and third tuesday, 2026-12-01",
        "second and fourth thursday, 2026-12-10",
        "2nd thursday in january, 2027-01-14",
        "first monday of next month, 2027-01-04",
        "xmas day, 2026-12-25",
        "christmas day, 2026-12-25",
        "bank holiday, 2026-12-25",
        "bank holiday monday, 2026-12-28",
        "shrove tues, 2027-02-09",
        "easter saturday, 2027-03-27",
        "sunday 14th, 2027-02-14",
        "1/2, 2027-02-01",
        "3 feb, 2027-02-03"
    })
    void oneDay(String said, LocalDate meant) {
        assertThat(timing(said, TUESDAY)).isEqualTo(Timing.on(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "the weekend after next, 2026-12-19, 2026-12-20",
        "xmas, 2026-12-24, 2026-12-26",
        "new year, 2026-12-31, 2027-01-01",
        "next week, 2026-12-07, 2026-12-13"
    })
    void severalDays(String said, LocalDate first, LocalDate last) {
        assertThat(timing(said, TUESDAY)).isEqualTo(Timing.between(first, last));
    }

    @ParameterizedTest
    @CsvSource({"2027-02-01, the 31st, 2027-03-31", "2027-02-01, the 30th, 2027-03-30", "2027-04-15, 31st, 2027-05-31"})
    void aDayThatAShortMonthLacksIsInTheNextThatHasIt(LocalDate today, String said, LocalDate meant) {
        assertThat(timing(said, today)).isEqualTo(Timing.on(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02, 1/12, 2026-12-01",
        "2026-12-02, 1 dec, 2026-12-01",
        "2027-01-05, 20 dec, 2026-12-20",
        "2026-12-02, 3 oct, 2026-10-03",
        "2026-12-02, 2 oct, 2027-10-02"
    })
    void aDateJustPastIsNotNextYears(LocalDate today, String said, LocalDate meant) {
        assertThat(timing(said, today)).isEqualTo(Timing.on(meant));
    }

    @ParameterizedTest
    @CsvSource({"31/11", "30 feb", "45/67"})
    void aDateThatDoesNotExistIsNone(String said) {
        assertThat(new DateWords(LEXICON, Wording.of(said), TUESDAY).at(0)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "10 til 12, 10:00, 12:00",
        "half 2 to 4, 14:30, 16:00",
        "10-12.30, 10:00, 12:30",
        "noon, 12:00,",
        "from 7, 19:00,",
        "8-10pm, 20:00, 22:00",
        "10-2pm, 10:00, 14:00",
        "630-830, 18:30, 20:30",
        "10 -1130, 10:00, 11:30",
        "10-13, 10:00, 13:00",
        "2ish till 4, 14:00, 16:00",
        "half ten to twelve, 10:30, 12:00",
        "quarter past one to three oclock, 13:15, 15:00",
        "7 for 7.30, 19:30,"
    })
    void hours(String said, String starts, String ends) {
        var read = new MeetUpTimes(LEXICON).read(said, LocalDateTime.of(2026, 12, 1, 18, 0), false);

        assertThat(read).isNotNull();
        assertThat(read.starts()).asString().isEqualTo(starts);
        assertThat(read.ends() == null ? null : read.ends().toString()).isEqualTo(ends);
    }

    private static Timing timing(String said, LocalDate today) {
        var words = Wording.of(said);
        var read = new DateWords(LEXICON, words, today).at(0);
        assertThat(read).as(said).isNotNull();
        assertThat(read.end()).as("words of \"%s\" read", said).isEqualTo(words.size());
        return read.timing();
    }
}
