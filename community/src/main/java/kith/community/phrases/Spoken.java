package kith.community.phrases;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says moments, dates and distances as people do: `Thu 4 Mar 10am`, `2.30pm`, `12 noon`.
final class Spoken {

    private final ZoneId zone;
    private final DateTimeFormatter date;
    private final DateTimeFormatter hour;
    private final DateTimeFormatter minute;
    private final String noon;

    /// @param hour   how a full hour is written, a pattern of `DateTimeFormatter`
    /// @param minute how any other time is written
    /// @param noon   what twelve o'clock at midday is called
    Spoken(Locale locale, ZoneId zone, String date, String hour, String minute, String noon) {
        this.zone = zone;
        this.date = DateTimeFormatter.ofPattern(date, locale);
        this.hour = DateTimeFormatter.ofPattern(hour, locale);
        this.minute = DateTimeFormatter.ofPattern(minute, locale);
        this.noon = noon;
    }

    String moment(Instant moment) {
        var local = moment.atZone(zone);
        return date(local.toLocalDate()) + " " + time(local.toLocalTime());
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return noon;
        }
        return time.getMinute() == 0 ? hour.format(time) : minute.format(time);
    }
}
