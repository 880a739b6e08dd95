package kith.community.attendance;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// When leaders hear who is coming and are asked who came, and when people are asked how it was (`kith.attendance`).
///
/// @param totalsBefore   how long before a session its leader is told how many are coming
/// @param askAfter       how long after its end they are asked who came
/// @param morning        when what is for the next morning is done, by the service's wall clock
/// @param corrections    how long an answer may be corrected
/// @param howAfter       how long after the leader's answer those who came are asked how it was
/// @param feedbackEvery  someone is asked so seldom how an activity was
/// @param missedEvery    someone is asked so seldom what got in the way
@Validated
@ConfigurationProperties("kith.attendance")
public record AttendanceSettings(
        @DefaultValue("2h") @NotNull Duration totalsBefore,
        @DefaultValue("30m") @NotNull Duration askAfter,
        @DefaultValue("10:00") @NotNull LocalTime morning,
        @DefaultValue("3d") @NotNull Duration corrections,
        @DefaultValue("1h") @NotNull Duration howAfter,
        @DefaultValue("28d") @NotNull Duration feedbackEvery,
        @DefaultValue("28d") @NotNull Duration missedEvery) {

    public AttendanceSettings {
        expect("totals-before", totalsBefore, Duration.ofMinutes(30), Duration.ofDays(1));
        expect("ask-after", askAfter, Duration.ZERO, Duration.ofDays(1));
        expect("corrections", corrections, Duration.ofHours(1), Duration.ofDays(14));
        expect("how-after", howAfter, Duration.ZERO, Duration.ofDays(3));
        expect("feedback-every", feedbackEvery, Duration.ofDays(1), Duration.ofDays(400));
        expect("missed-every", missedEvery, Duration.ofDays(1), Duration.ofDays(400));
    }

    private static void expect(String key, Duration value, Duration least, Duration most) {
        if (value.compareTo(least) < 0 || value.compareTo(most) > 0) {
            throw new IllegalArgumentException(
                    "kith.attendance." + key + " is " + value + ", but " + least + " to " + most + " was expected.");
        }
    }
}
