package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One phrase of time: days of the calendar, days of every week, or a stretch of the day; seldom two of them.
///
/// @param first    the first day meant, null when no day of the calendar was named
/// @param last     the last day meant, itself included
/// @param days     "mondays": every week's; empty when none were named
/// @param clock    null when no time of day was named
/// @param habitual whether it holds for every day ("mornings") rather than once ("in the morning")
public record Timing(
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        Set<DayOfWeek> days,
        @Nullable TimeOfDay clock,
        boolean habitual) {

    public static Timing on(LocalDate day) {
        return new Timing(day, day, Set.of(), null, false);
    }

    public static Timing between(LocalDate first, LocalDate last) {
        return new Timing(first, last, Set.of(), null, false);
    }

    public static Timing every(Set<DayOfWeek> days) {
        return new Timing(null, null, days, null, true);
    }

    public static Timing at(TimeOfDay clock, boolean habitual) {
        return new Timing(null, null, Set.of(), clock, habitual);
    }

    public Timing with(TimeOfDay clock) {
        return new Timing(first, last, days, clock, habitual);
    }
}
