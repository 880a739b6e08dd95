package kith.community.outbox;

import java.time.LocalTime;
import java.util.regex.Pattern;

/// A stretch of a day by the wall clock, in minutes since midnight, from `from` up to but without `to`.
public record Window(int from, int to) {

    static final int DAY = 24 * 60;

    private static final Pattern FORM = Pattern.compile("(\\d\\d):(\\d\\d)-(\\d\\d):(\\d\\d)");

    public Window {
        if (from < 0 || from >= to || to > DAY) {
            throw new IllegalArgumentException("A window is within one day and opens before it closes.");
        }
    }

    /// @param key the setting it was read from, for the error
    static Window parse(String key, String text) {
        var match = FORM.matcher(text.strip());
        try {
            if (match.matches()) {
                return new Window(minutes(match.group(1), match.group(2)), minutes(match.group(3), match.group(4)));
            }
        } catch (IllegalArgumentException e) {
            // told below, with the key
        }
        throw new IllegalArgumentException(key + " is '" + text
                + "', but two times of one day were expected, the earlier first, such as 09:00-20:00;"
                + " 00:00-24:00 is always.");
    }

    private static int minutes(String hour, String minute) {
        if (Integer.parseInt(minute) > 59) {
            throw new IllegalArgumentException("An hour has 60 minutes.");
        }
        return Integer.parseInt(hour) * 60 + Integer.parseInt(minute);
    }

    boolean contains(LocalTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        return from <= minute && minute < to;
    }

    LocalTime opens() {
        return LocalTime.of(from / 60, from % 60);
    }

    /// Refuses midnight, which is of the day after.
    LocalTime closes() {
        return LocalTime.of(to / 60, to % 60);
    }
}
