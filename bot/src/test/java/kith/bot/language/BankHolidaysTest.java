package kith.bot.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against the lists on <https://www.gov.uk/bank-holidays>; a summer's one-off for the football is none of the standing
/// ones.
class BankHolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "ENGLAND_AND_WALES, 2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "ENGLAND_AND_WALES, 2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "ENGLAND_AND_WALES, 2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
        "SCOTLAND, 2025, 01-01 01-02 04-18 05-05 05-26 08-04 12-01 12-25 12-26",
        "SCOTLAND, 2026, 01-01 01-02 04-03 05-04 05-25 08-03 11-30 12-25 12-28",
        "SCOTLAND, 2027, 01-01 01-04 03-26 05-03 05-31 08-02 11-30 12-27 12-28",
        "NORTHERN_IRELAND, 2025, 01-01 03-17 04-18 04-21 05-05 05-26 07-14 08-25 12-25 12-26",
        "NORTHERN_IRELAND, 2026, 01-01 03-17 04-03 04-06 05-04 05-25 07-13 08-31 12-25 12-28",
        "NORTHERN_IRELAND, 2027, 01-01 03-17 03-26 03-29 05-03 05-31 07-12 08-30 12-27 12-28"
    })
    void areThoseOfGovUk(BankHolidays of, int year, String days) {
        assertThat(of.between(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)))
                .containsExactlyElementsOf(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList());
    }

    /// New Year's Day and the 2nd of January on a weekend, and Christmas on a Sunday.
    @ParameterizedTest
    @CsvSource({
        "SCOTLAND, 2022-01-01, 2022-01-03",
        "SCOTLAND, 2022-01-04, 2022-01-04",
        "SCOTLAND, 2023-01-01, 2023-01-02",
        "SCOTLAND, 2023-01-03, 2023-01-03",
        "ENGLAND_AND_WALES, 2022-12-25, 2022-12-26",
        "ENGLAND_AND_WALES, 2022-12-27, 2022-12-27",
        "NORTHERN_IRELAND, 2024-03-16, 2024-03-18"
    })
    void onAWeekendAWeekdayStandsIn(BankHolidays of, LocalDate today, LocalDate next) {
        assertThat(of.next(today)).isEqualTo(next);
    }
}
