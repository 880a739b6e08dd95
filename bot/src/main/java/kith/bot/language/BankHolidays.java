package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;

/// The bank holidays of one part of the United Kingdom, by their standing rules and substitute days
/// (<https://www.gov.uk/bank-holidays> has these three lists). One-off bank holidays, as of a coronation, are
/// not known.
public enum BankHolidays {
    ENGLAND_AND_WALES {
        @Override
        Stream<LocalDate> in(int year) {
            return common(year, newYear(year), Holidays.easter(year).plusDays(1), weekday(year, Month.AUGUST, -1));
        }
    },

    /// The 2nd of January, no Easter Monday, the first Monday of August, and St Andrew's Day.
    SCOTLAND {
        @Override
        Stream<LocalDate> in(int year) {
            return common(
                    year,
                    newYear(year),
                    dayAfter(LocalDate.of(year, 1, 1)),
                    weekday(year, Month.AUGUST, 1),
                    notOnWeekend(LocalDate.of(year, 11, 30)));
        }
    },

    /// As in England, and St Patrick's Day and the twelfth of July.
    NORTHERN_IRELAND {
        @Override
        Stream<LocalDate> in(int year) {
            return common(
                    year,
                    newYear(year),
                    Holidays.easter(year).plusDays(1),
                    weekday(year, Month.AUGUST, -1),
                    notOnWeekend(LocalDate.of(year, 3, 17)),
                    notOnWeekend(LocalDate.of(year, 7, 12)));
        }
    };

    /// All of one year.
    abstract Stream<LocalDate> in(int year);

    /// The next from this day on, itself included.
    public LocalDate next(LocalDate today) {
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(this::in)
                .filter(day -> !day.isBefore(today))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    /// In order, from the first day on and before the last.
    public Stream<LocalDate> between(LocalDate from, LocalDate to) {
        return Stream.iterate(from.getYear(), year -> year <= to.getYear(), year -> year + 1)
                .flatMap(this::in)
                .filter(day -> !day.isBefore(from) && day.isBefore(to))
                .sorted();
    }

    /// Those that every list has, and these.
    private static Stream<LocalDate> common(int year, LocalDate... others) {
        var christmas = LocalDate.of(year, 12, 25);
        return Stream.concat(
                Stream.of(
                        Holidays.easter(year).minusDays(2),
                        weekday(year, Month.MAY, 1),
                        weekday(year, Month.MAY, -1),
                        notOnWeekend(christmas),
                        dayAfter(christmas)),
                Stream.of(others));
    }

    private static LocalDate newYear(int year) {
        return notOnWeekend(LocalDate.of(year, 1, 1));
    }

    /// The second of two holidays in a row, as Boxing Day: neither falls on a weekend, nor both on one day.
    private static LocalDate dayAfter(LocalDate first) {
        return switch (first.getDayOfWeek()) {
            case FRIDAY, SATURDAY -> first.plusDays(3);
            case SUNDAY -> first.plusDays(2);
            default -> first.plusDays(1);
        };
    }

    private static LocalDate weekday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    private static LocalDate notOnWeekend(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }
}
