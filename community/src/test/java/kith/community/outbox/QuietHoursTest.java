package kith.community.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietHoursTest {

    private static final QuietHours USUAL = hours("09:00-20:00", "09:00-20:00", "10:00-18:00");

    @ParameterizedTest
    @CsvSource({
        "a Tuesday at noon,            2027-03-02T12:00:00Z, 2027-03-02T12:00:00Z",
        "the first moment,             2027-03-02T09:00:00Z, 2027-03-02T09:00:00Z",
        "just before the end,          2027-03-02T19:59:59.999Z, 2027-03-02T19:59:59.999Z",
        "the end,                      2027-03-02T20:00:00Z, 2027-03-03T09:00:00Z",
        "after midnight,               2027-03-03T00:30:00Z, 2027-03-03T09:00:00Z",
        "Saturday night,               2027-03-06T21:00:00Z, 2027-03-07T10:00:00Z",
        "Sunday evening,               2027-03-07T18:00:00Z, 2027-03-08T09:00:00Z",
        "summer time is an hour early, 2027-06-01T07:30:00Z, 2027-06-01T08:00:00Z",
        "the night clocks go back,     2026-10-24T22:00:00Z, 2026-10-25T10:00:00Z",
        "the night clocks go forward,  2027-03-27T22:00:00Z, 2027-03-28T09:00:00Z",
    })
    void weWriteOnlyWithinTheHours(String when, Instant at, Instant next) {
        assertThat(USUAL.next(at)).as(when).isEqualTo(next);
    }

    @Test
    void allDayIsAlways() {
        var always = hours("00:00-24:00", "00:00-24:00", "00:00-24:00");
        var at = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(always.next(at)).isEqualTo(at);
    }

    @Test
    void anHourThatComesTwiceIsOpenTwice() {
        var early = hours("01:15-01:45", "01:15-01:45", "01:15-01:45");

        assertThat(early.next(Instant.parse("2026-10-25T00:00:00Z"))).isEqualTo("2026-10-25T00:15:00Z");
        assertThat(early.next(Instant.parse("2026-10-25T00:45:00Z"))).isEqualTo("2026-10-25T01:15:00Z");
        assertThat(early.next(Instant.parse("2026-10-25T01:45:00Z"))).isEqualTo("2026-10-26T01:15:00Z");
    }

    @Test
    void anOpeningThatIsSkippedIsWhenTheClockHasPassedIt() {
        var early = hours("01:30-05:00", "01:30-05:00", "01:30-05:00");

        assertThat(early.next(Instant.parse("2027-03-28T00:30:00Z"))).isEqualTo("2027-03-28T01:00:00Z");
    }

    @Test
    void aWindowThatIsSkippedAltogetherWaitsForTheNextDay() {
        var early = hours("01:15-01:45", "01:15-01:45", "01:15-01:45");

        assertThat(early.next(Instant.parse("2027-03-27T12:00:00Z"))).isEqualTo("2027-03-29T00:15:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9-20", "20:00-09:00", "09:00-09:00", "09:00-25:00", "09:61-20:00", "always", ""})
    void nonsenseIsRefusedWithTheKey(String text) {
        assertThatThrownBy(() -> new QuietHoursSettings("09:00-20:00", text, "10:00-18:00"))
                .hasMessageContaining("kith.quiet-hours.saturday is '" + text + "'")
                .hasMessageContaining("09:00-20:00");
    }

    static QuietHours hours(String weekday, String saturday, String sunday) {
        return new QuietHours(
                Window.parse("w", weekday),
                Window.parse("s", saturday),
                Window.parse("s", sunday),
                ZoneId.of("Europe/London"));
    }
}
