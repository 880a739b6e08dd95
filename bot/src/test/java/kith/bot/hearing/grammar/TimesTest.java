package kith.bot.hearing.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import kith.bot.language.BankHolidays;
import kith.bot.language.Holidays;
import kith.bot.talks.whatson.WhatsOn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    private final Understanding understanding = Vocabularies.somerset();

    private String when(String said, String clock) {
        var intents = understanding
                .understand("whats on " + said, LocalDateTime.parse(clock))
                .intents();
        var wanted = (WhatsOn) intents.getFirst();
        return Told.time(wanted.when(), wanted.hours());
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-04-05",
        "2027, 2027-03-28",
        "2028, 2028-04-16",
        "2038, 2038-04-25",
        "2285, 2285-03-22",
        "2019, 2019-04-21"
    })
    void easterFallsOnItsDay(int year, LocalDate easter) {
        assertThat(Holidays.easter(year)).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-20, 2026-12-25", "2026-12-26, 2026-12-28", "2027-12-26, 2027-12-27", "2027-12-28, 2027-12-28",
        "2022-12-26, 2022-12-26", "2022-12-27, 2022-12-27", "2027-12-29, 2028-01-03", "2027-03-27, 2027-03-29",
        "2026-05-05, 2026-05-25", "2026-08-01, 2026-08-31"
    })
    void theNextBankHolidayIsKnown(LocalDate today, LocalDate next) {
        assertThat(BankHolidays.ENGLAND_AND_WALES.next(today)).isEqualTo(next);
    }

    @Test
    void dayAndMonthStandInBritishOrder() {
        assertThat(when("3/12", "2026-11-24T09:30")).isEqualTo("2026-12-03T00:00/2026-12-04T00:00");
    }

    @Test
    void aDateThatIsPastIsNextYears() {
        assertThat(when("3 feb", "2026-11-24T09:30")).isEqualTo("2027-02-03T00:00/2027-02-04T00:00");
        assertThat(when("29 feb", "2026-11-24T09:30")).isEqualTo("2028-02-29T00:00/2028-03-01T00:00");
    }

    @Test
    void aDateThatDoesNotExistIsNoDate() {
        assertThat(when("31/11", "2026-11-24T09:30")).isEqualTo("-");
        assertThat(when("45/67", "2026-11-24T09:30")).isEqualTo("-");
    }

    @Test
    void onTheNightsWhenClocksChangeADayIsStillADay() {
        assertThat(when("tomorrow", "2026-10-24T23:59")).isEqualTo("2026-10-25T00:00/2026-10-26T00:00");
        assertThat(when("today", "2027-03-28T01:30")).isEqualTo("2027-03-28T01:30/2027-03-29T00:00");
    }

    @Test
    void atTheVeryEndOfADayThereIsStillSomeOfIt() {
        assertThat(when("today", "2026-11-24T23:59:59.999999999"))
                .isEqualTo("2026-11-24T23:59:59.999999999/2026-11-25T00:00");
    }

    @Test
    void overTheNewYearWeeksGoOn() {
        assertThat(when("next week", "2026-12-30T10:00")).isEqualTo("2027-01-04T00:00/2027-01-11T00:00");
        assertThat(when("this weekend", "2026-12-31T10:00")).isEqualTo("2027-01-02T00:00/2027-01-04T00:00");
    }
}
