package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Days with a name, the feasts people plan by. Bank holidays are [BankHolidays].
public final class Holidays {

    private Holidays() {}

    /// A named day or days, the next from today on; null for a name that is none.
    public static @Nullable Timing called(String name, LocalDate today) {
        for (int year = today.getYear(); year <= today.getYear() + 1; year++) {
            var found = inYear(name, year);
            if (found != null && found.last() != null && !found.last().isBefore(today)) {
                return found;
            }
        }
        return null;
    }

    /// Easter Sunday by the Gregorian computus in its anonymous form (Nature, 1876).
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static @Nullable Timing inYear(String name, int year) {
        var easter = easter(year);
        return switch (name) {
            case "christmas" -> Timing.between(LocalDate.of(year, 12, 24), LocalDate.of(year, 12, 26));
            case "christmas day" -> Timing.on(LocalDate.of(year, 12, 25));
            case "christmas eve" -> Timing.on(LocalDate.of(year, 12, 24));
            case "boxing day" -> Timing.on(LocalDate.of(year, 12, 26));
            case "new year" -> Timing.between(LocalDate.of(year, 12, 31), LocalDate.of(year + 1, 1, 1));
            case "new years eve" -> Timing.on(LocalDate.of(year, 12, 31));
            case "new years day" -> Timing.on(LocalDate.of(year, 1, 1));
            case "easter" -> Timing.between(easter.minusDays(2), easter.plusDays(1));
            case "easter sunday" -> Timing.on(easter);
            case "easter monday" -> Timing.on(easter.plusDays(1));
            case "good friday" -> Timing.on(easter.minusDays(2));
            case "pancake day" -> Timing.on(easter.minusDays(47));
            case "mothers day" -> Timing.on(easter.minusDays(21));
            case "fathers day" -> Timing.on(weekday(year, Month.JUNE, 3, DayOfWeek.SUNDAY));
            case "valentines day" -> Timing.on(LocalDate.of(year, 2, 14));
            case "halloween" -> Timing.on(LocalDate.of(year, 10, 31));
            case "lent" -> Timing.between(easter.minusDays(46), easter.minusDays(1));
            case "easter saturday" -> Timing.on(easter.minusDays(1));
            case "bonfire night" -> Timing.on(LocalDate.of(year, 11, 5));
            default -> null;
        };
    }

    private static LocalDate weekday(int year, Month month, int which, DayOfWeek day) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, day));
    }
}
