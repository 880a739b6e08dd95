package kith.community.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-10-13T10:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            ''                                         | ''
            once                                       | ''
            daily                                      | FREQ=DAILY
            every day                                  | FREQ=DAILY
            weekly                                     | FREQ=WEEKLY
            Weekly on Tuesdays                         | FREQ=WEEKLY;BYDAY=TU
            every Tuesday                              | FREQ=WEEKLY;BYDAY=TU
            Tuesdays and Thursdays                     | FREQ=WEEKLY;BYDAY=TU,TH
            Mon, Wed & Fri                             | FREQ=WEEKLY;BYDAY=MO,WE,FR
            every weekday                              | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            Monday to Friday                           | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            weekends                                   | FREQ=WEEKLY;BYDAY=SA,SU
            fortnightly                                | FREQ=WEEKLY;INTERVAL=2
            every other week                           | FREQ=WEEKLY;INTERVAL=2
            every other Tuesday                        | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
            fortnightly on Tuesday                     | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
            every 3 weeks                              | FREQ=WEEKLY;INTERVAL=3
            every three weeks on Tuesday               | FREQ=WEEKLY;INTERVAL=3;BYDAY=TU
            monthly on the second Tuesday              | FREQ=MONTHLY;BYDAY=2TU
            second Tuesday of the month                | FREQ=MONTHLY;BYDAY=2TU
            every 2nd Tuesday of each month            | FREQ=MONTHLY;BYDAY=2TU
            the first and third Thursday of the month  | FREQ=MONTHLY;BYDAY=1TH,3TH
            last Friday of every month                 | FREQ=MONTHLY;BYDAY=-1FR
            monthly on the 15th                        | FREQ=MONTHLY;BYMONTHDAY=15
            last day of the month                      | FREQ=MONTHLY;BYMONTHDAY=-1
            every two months on the first Monday       | FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO
            yearly                                     | FREQ=YEARLY
            FREQ=WEEKLY;BYDAY=TU                       | FREQ=WEEKLY;BYDAY=TU
            RRULE:FREQ=MONTHLY;BYDAY=2TU;              | FREQ=MONTHLY;BYDAY=2TU
            freq=weekly; byday=tu, th                  | FREQ=WEEKLY;BYDAY=TU,TH
            """)
    void plainWordsAndRulesBecomeOneForm(String written, String rule) {
        assertThat(Repeats.parse(written, TUESDAY, LONDON).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "20261231, 2026-12-31",
        // 10:00 is after 09:59, so the last one is the day before.
        "20261231T095900, 2026-12-30",
        "20261231T100000, 2026-12-31",
        "20261231T100000Z, 2026-12-31",
        // In summer 10:00 in London is 09:00 UTC.
        "20270601T090000Z, 2027-06-01",
        "20270601T085959Z, 2027-05-31",
        "20270531T235959Z, 2027-06-01"
    })
    void anUntilOfAnyKindBecomesTheLastDate(String until, LocalDate last) {
        var starts = until.endsWith("235959Z") ? LocalDateTime.parse("2026-10-13T00:30") : TUESDAY;
        var repeats = Repeats.parse("FREQ=DAILY;UNTIL=" + until, starts, LONDON);

        assertThat(repeats).isEqualTo(new Repeats("FREQ=DAILY", last, false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=HOURLY",
                "FREQ=WEEKLY;BYHOUR=9,14",
                "FREQ=WEEKLY;BYDAY=Tuesday",
                "FREQ=WEEKLY;BYDAY=2TU",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=DAILY;BYMONTH=13",
                "FREQ=WEEKLY;COUNT=0",
                "FREQ=WEEKLY;UNTIL=Christmas",
                "FREQ=WEEKLY;UNTIL=20261231;UNTIL=20270101",
                "FREQ=SOMETIMES",
                "every 0 weeks",
                "monthly on the 32nd",
                "whenever we feel like it"
            })
    void whatIsNoRuleIsRefusedRatherThanGuessed(String written) {
        assertThatThrownBy(() -> Repeats.parse(written, TUESDAY, LONDON))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s).{10,250}");
    }

    @Test
    void monthlyAloneIsAskedBackWithTheTwoThingsItMayMean() {
        assertThatThrownBy(() -> Repeats.parse("monthly", TUESDAY, LONDON))
                .hasMessage("monthly on what? Write \"monthly on the second Tuesday\" or \"monthly on the 13th\"");
    }

    @Test
    void everySecondTuesdayIsAskedBack() {
        assertThatThrownBy(() -> Repeats.parse("every second Tuesday", TUESDAY, LONDON))
                .hasMessageContaining("\"fortnightly on Tuesday\" or \"monthly on the second Tuesday\"");
    }

    @Test
    void plainWordsCountFromTheFirstDayThatFits() {
        var thursday = LocalDateTime.parse("2026-10-01T10:00");

        assertThat(Repeats.parse("fortnightly on Monday", thursday, LONDON).firstFrom(thursday))
                .isEqualTo("2026-10-05");
        // RFC 5545 counts weeks from that of the start, which is over on Monday.
        assertThat(Repeats.parse("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO", thursday, LONDON)
                        .firstFrom(thursday))
                .isEqualTo("2026-10-12");
        assertThat(Repeats.parse("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", thursday, LONDON)
                        .firstFrom(thursday))
                .isNull();
    }
}
