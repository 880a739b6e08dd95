package kith.web.directory;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/// The days that are asked about, by the service's wall clock.
///
/// @param name  as it stands in the page's address: `week`, `weekend`, `month`, or a date
/// @param last  the last of them, counted in
record Period(String name, LocalDate first, LocalDate last) {

    static final String WEEK = "week";
    static final String WEEKEND = "weekend";
    static final String MONTH = "month";

    private static final int DAYS_IN_A_WEEK = 7;
    private static final int DAYS_IN_FOUR_WEEKS = 28;

    /// Sessions are known for a year.
    private static final int FURTHEST_DAY = 366;

    /// The seven days that begin with today.
    static Period week(LocalDate today) {
        return new Period(WEEK, today, today.plusDays(DAYS_IN_A_WEEK - 1));
    }

    /// @return empty for a word that is no period, or a day that is over or too far off
    static Optional<Period> named(String name, LocalDate today) {
        return switch (name) {
            case "", WEEK -> Optional.of(week(today));
            case WEEKEND -> Optional.of(weekend(today));
            case MONTH -> Optional.of(new Period(MONTH, today, today.plusDays(DAYS_IN_FOUR_WEEKS - 1)));
            default -> day(name, today);
        };
    }

    private static Period weekend(LocalDate today) {
        var sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        return new Period(WEEKEND, sunday.equals(today) ? today : sunday.minusDays(1), sunday);
    }

    private static Optional<Period> day(String date, LocalDate today) {
        try {
            var day = LocalDate.parse(date);
            return day.isBefore(today) || day.isAfter(today.plusDays(FURTHEST_DAY))
                    ? Optional.empty()
                    : Optional.of(new Period(date, day, day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    boolean isOneDay() {
        return first.equals(last);
    }

    Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    Instant to(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
