package kith.community.directory;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/// The days of the week and the time of day that suit someone, whatever the date: "mornings", "not
/// mondays".
///
/// @param days   never empty
/// @param from   a session starts at or after this wall-clock time
/// @param before and before this one; [LocalTime#MAX] for the end of the day
public record Hours(Set<DayOfWeek> days, LocalTime from, LocalTime before) {

    /// Any day, any time.
    public static final Hours ANY = new Hours(EnumSet.allOf(DayOfWeek.class), LocalTime.MIN, LocalTime.MAX);

    public Hours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(before)) {
            throw new IllegalArgumentException(
                    "Hours need a day and a stretch of time, not " + days + " " + from + " to " + before + ".");
        }
    }

    /// Whether a session that starts then, by the service's wall clock, suits.
    public boolean include(LocalDateTime start) {
        var time = start.toLocalTime();
        return days.contains(start.getDayOfWeek()) && !time.isBefore(from) && time.isBefore(before);
    }
}
