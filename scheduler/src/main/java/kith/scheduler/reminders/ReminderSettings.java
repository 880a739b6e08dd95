package kith.scheduler.reminders;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// When to remind (`kith.reminders`).
///
/// @param leadTimes how long before a session; whole days are counted by the calendar. None means no reminders
@Validated
@ConfigurationProperties("kith.reminders")
record ReminderSettings(@DefaultValue({"1d", "2h"}) @NotNull List<Duration> leadTimes) {

    ReminderSettings {
        for (Duration lead : leadTimes) {
            if (lead.isNegative() || lead.isZero() || lead.compareTo(Duration.ofDays(14)) > 0) {
                throw new IllegalArgumentException("kith.reminders.lead-times: " + lead
                        + " is not between a minute and 14 days, such as 1d or 2h.");
            }
        }
    }
}
