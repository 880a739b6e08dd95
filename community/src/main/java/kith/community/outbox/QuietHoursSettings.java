package kith.community.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When we may write of our own accord (`kith.quiet-hours`), each `09:00-20:00`; `00:00-24:00` is always.
@ConfigurationProperties("kith.quiet-hours")
public record QuietHoursSettings(
        @DefaultValue("09:00-20:00") String weekday,
        @DefaultValue("09:00-20:00") String saturday,
        @DefaultValue("10:00-18:00") String sunday) {

    public QuietHoursSettings {
        Window.parse("kith.quiet-hours.weekday", weekday);
        Window.parse("kith.quiet-hours.saturday", saturday);
        Window.parse("kith.quiet-hours.sunday", sunday);
    }

    Window weekdayWindow() {
        return Window.parse("kith.quiet-hours.weekday", weekday);
    }

    Window saturdayWindow() {
        return Window.parse("kith.quiet-hours.saturday", saturday);
    }

    Window sundayWindow() {
        return Window.parse("kith.quiet-hours.sunday", sunday);
    }
}
