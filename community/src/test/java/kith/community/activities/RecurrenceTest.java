package kith.community.activities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RecurrenceTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalDate WINDOW_STARTS = LocalDate.parse("2026-09-01");
    private static final LocalDate WINDOW_ENDS = WINDOW_STARTS.plusYears(2);

    @Property
    void everyFewDays(@ForAll("dates") LocalDate first, @ForAll @IntRange(min = 1, max = 40) int interval) {
        assertThat(dates(first, "FREQ=DAILY;INTERVAL=" + interval))
                .isEqualTo(enumerated(first, date -> ChronoUnit.DAYS.between(first, date) % interval == 0));
    }

    @Property
    void everyFewWeeksOnSomeDays(
            @ForAll("dates") LocalDate first,
            @ForAll @IntRange(min = 1, max = 6) int interval,
            @ForAll @Size(min = 1, max = 4) Set<DayOfWeek> days) {
        var firstMonday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var rule = "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY="
                + days.stream().map(RecurrenceTest::code).collect(Collectors.joining(","));

        assertThat(dates(first, rule))
                .isEqualTo(enumerated(
                        first,
                        date -> days.contains(date.getDayOfWeek())
                                && ChronoUnit.DAYS.between(firstMonday, date) / 7 % interval == 0));
    }

    @Property
    void aWeekdayOfTheMonthCountedFromItsStartOrItsEnd(
            @ForAll("dates") LocalDate first, @ForAll @IntRange(min = 1, max = 5) int nth, @ForAll DayOfWeek day) {
        assertThat(dates(first, "FREQ=MONTHLY;BYDAY=" + nth + code(day)))
                .isEqualTo(enumerated(
                        first, date -> date.getDayOfWeek() == day && (date.getDayOfMonth() - 1) / 7 + 1 == nth));
        assertThat(dates(first, "FREQ=MONTHLY;BYDAY=-" + nth + code(day)))
                .isEqualTo(enumerated(
                        first,
                        date -> date.getDayOfWeek() == day
                                && (date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1 == nth));
    }

    @Property
    void aDayOfTheMonthIsLeftOutWhereTheMonthHasNone(
            @ForAll("dates") LocalDate first, @ForAll @IntRange(min = 1, max = 31) int day) {
        assertThat(dates(first, "FREQ=MONTHLY;BYMONTHDAY=" + day))
                .isEqualTo(enumerated(first, date -> date.getDayOfMonth() == day));
        assertThat(dates(first, "FREQ=MONTHLY;BYMONTHDAY=-" + day))
                .isEqualTo(enumerated(first, date -> date.lengthOfMonth() - date.getDayOfMonth() + 1 == day));
    }

    @Property
    void untilExceptAndTheWindowOnlyTakeAway(
            @ForAll("dates") LocalDate first,
            @ForAll("dates") LocalDate until,
            @ForAll("dates") LocalDate from,
            @ForAll Set<@IntRange(min = 0, max = 100) Integer> left) {
        var except = left.stream().map(days -> first.plusDays(days * 7L)).collect(Collectors.toSet());
        var all = at(first, "FREQ=WEEKLY", null, Set.of()).dates(WINDOW_STARTS, WINDOW_ENDS);

        assertThat(at(first, "FREQ=WEEKLY", until, except).dates(later(from), WINDOW_ENDS))
                .isEqualTo(all.stream()
                        .filter(date -> !date.isAfter(until) && !except.contains(date) && !date.isBefore(from))
                        .toList());
    }

    @Property
    void theWallClockStaysOnEveryDayOfTheYear(
            @ForAll @IntRange(min = 3, max = 23) int hour, @ForAll @IntRange(min = 1, max = 20) int hours) {
        var starts = WINDOW_STARTS.atTime(hour, 30);
        var recurrence = new Recurrence(starts, starts.plusHours(hours), "FREQ=DAILY", null, Set.of());

        assertThat(recurrence.occurrences(WINDOW_STARTS, WINDOW_ENDS, LONDON)).allSatisfy(each -> {
            assertThat(each.startsAt().atZone(LONDON).toLocalDateTime())
                    .isEqualTo(each.on().atTime(hour, 30));
            assertThat(each.endsAt()).isAfter(each.startsAt());
        });
    }

    @Test
    void tenOClockStaysTenOClockOverBothClockChanges() {
        var sundays = new Recurrence(
                LocalDateTime.parse("2026-10-18T10:00"),
                LocalDateTime.parse("2026-10-18T11:30"),
                "FREQ=WEEKLY",
                null,
                Set.of());

        assertThat(sundays.occurrences(LocalDate.parse("2026-10-18"), LocalDate.parse("2026-11-02"), LONDON))
                .extracting(Occurrence::startsAt)
                .containsExactly(
                        Instant.parse("2026-10-18T09:00:00Z"),
                        Instant.parse("2026-10-25T10:00:00Z"),
                        Instant.parse("2026-11-01T10:00:00Z"));
        assertThat(sundays.occurrences(LocalDate.parse("2027-03-21"), LocalDate.parse("2027-04-01"), LONDON))
                .extracting(Occurrence::startsAt)
                .containsExactly(Instant.parse("2027-03-21T10:00:00Z"), Instant.parse("2027-03-28T09:00:00Z"));
    }

    @Test
    void halfPastOneThatComesTwiceIsTheFirstOfTheTwo() {
        var night = nightly("2026-10-25");

        assertThat(night.startsAt()).isEqualTo("2026-10-25T00:30:00Z");
        assertThat(night.endsAt()).isEqualTo("2026-10-25T02:30:00Z");
    }

    @Test
    void halfPastOneThatDoesNotExistIsHalfPastTwo() {
        var night = nightly("2027-03-28");

        assertThat(night.startsAt()).isEqualTo("2027-03-28T01:30:00Z");
        // The clock shows 02:30 at its start, which was to be its end: it lasts its hour all the same.
        assertThat(Duration.between(night.startsAt(), night.endsAt())).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void whatGoesOnPastMidnightEndsOnTheNextDay() {
        var lateNight = new Recurrence(
                LocalDateTime.parse("2026-10-24T22:00"),
                LocalDateTime.parse("2026-10-25T07:00"),
                "FREQ=WEEKLY",
                null,
                Set.of());

        assertThat(lateNight.occurrences(LocalDate.parse("2026-10-24"), LocalDate.parse("2026-11-01"), LONDON))
                .containsExactly(
                        new Occurrence(
                                LocalDate.parse("2026-10-24"),
                                Instant.parse("2026-10-24T21:00:00Z"),
                                Instant.parse("2026-10-25T07:00:00Z")),
                        new Occurrence(
                                LocalDate.parse("2026-10-31"),
                                Instant.parse("2026-10-31T22:00:00Z"),
                                Instant.parse("2026-11-01T07:00:00Z")));
    }

    @Test
    void aRuleThatNeverGivesADateIsEmpty() {
        assertThat(dates(WINDOW_STARTS, "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30")).isEmpty();
        assertThat(dates(WINDOW_STARTS, "FREQ=MONTHLY;BYDAY=9TU")).isEmpty();
    }

    @Test
    void aCountIsKept() {
        assertThat(dates(LocalDate.parse("2026-09-01"), "FREQ=WEEKLY;COUNT=3"))
                .extracting(LocalDate::toString)
                .containsExactly("2026-09-01", "2026-09-08", "2026-09-15");
    }

    private static Occurrence nightly(String date) {
        var recurrence = new Recurrence(
                LocalDateTime.parse("2026-10-01T01:30"),
                LocalDateTime.parse("2026-10-01T02:30"),
                "FREQ=DAILY",
                null,
                Set.of());
        var on = LocalDate.parse(date);
        return recurrence.occurrences(on, on.plusDays(1), LONDON).getFirst();
    }

    private static List<LocalDate> dates(LocalDate first, String rule) {
        return at(first, rule, null, Set.of()).dates(WINDOW_STARTS, WINDOW_ENDS);
    }

    private static Recurrence at(LocalDate first, String rule, LocalDate until, Set<LocalDate> except) {
        return new Recurrence(first.atTime(10, 0), first.atTime(LocalTime.NOON), rule, until, except);
    }

    private static LocalDate later(LocalDate from) {
        return from.isBefore(WINDOW_STARTS) ? WINDOW_STARTS : from;
    }

    private static List<LocalDate> enumerated(LocalDate first, Predicate<LocalDate> fits) {
        var from = later(first);
        return from.datesUntil(WINDOW_ENDS)
                .filter(date -> !date.isBefore(first) && fits.test(date))
                .toList();
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2).toUpperCase(Locale.ROOT);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(-400, 700).map(WINDOW_STARTS::plusDays);
    }
}
