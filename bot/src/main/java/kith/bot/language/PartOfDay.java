package kith.bot.language;

import java.time.LocalTime;

/// A stretch of the day as people name it, by the wall clock.
public enum PartOfDay {
    MORNING("05:00", "12:00"),
    AFTERNOON("12:00", "17:00"),
    EVENING("17:00", null),
    LUNCHTIME("11:30", "14:00"),
    TEATIME("15:30", "18:00"),
    AFTER_TEA("18:00", null),
    AFTER_LUNCH("13:00", "17:00"),
    BEFORE_LUNCH("05:00", "12:00"),
    AFTER_WORK("17:00", null),
    AFTER_SCHOOL("15:00", "18:00"),
    DAYTIME("09:00", "17:00");

    final TimeOfDay clock;

    PartOfDay(String from, @org.jspecify.annotations.Nullable String before) {
        this.clock =
                new TimeOfDay(LocalTime.parse(from), before == null ? LocalTime.MAX : LocalTime.parse(before), false);
    }
}
