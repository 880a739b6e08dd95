package kith.bot.language;

import java.time.LocalTime;

/// A stretch of any day.
///
/// @param before [LocalTime#MAX] for the end of the day
/// @param vague  whether it was said without morning or afternoon ("half two"), so that another word may
///               decide
public record TimeOfDay(LocalTime from, LocalTime before, boolean vague) {

    private static final LocalTime NOON = LocalTime.NOON;

    public static TimeOfDay hourFrom(LocalTime time, boolean vague) {
        return new TimeOfDay(time, time.getHour() == 23 ? LocalTime.MAX : time.plusHours(1), vague);
    }

    /// "At 8 in the evening": the part of the day decides which 8 it is.
    public TimeOfDay in(TimeOfDay part) {
        if (!vague) {
            return this;
        }
        boolean late = !part.from().isBefore(NOON);
        if (late && from.isBefore(NOON)) {
            return new TimeOfDay(from.plusHours(12), later(before), false);
        }
        boolean early = part.from().isBefore(NOON) && !part.before().isAfter(NOON);
        if (early && !from.isBefore(NOON) && from.getHour() > 12) {
            return new TimeOfDay(from.minusHours(12), before.minusHours(12), false);
        }
        return this;
    }

    private static LocalTime later(LocalTime time) {
        return time.equals(LocalTime.MAX) || !time.isBefore(NOON) ? LocalTime.MAX : time.plusHours(12);
    }
}
