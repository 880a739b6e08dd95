package kith.scheduler.upkeep;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// What is kept, and for how long (`kith.retention`).
///
/// @param at       when the night's work is done, by the service's wall clock
/// @param messages how long the words of messages are kept, in and out
/// @param reports  how long the reports of feeds are kept
/// @param backups  how many nightly copies of a SQLite database are kept
/// @param folder   where they are put; best a disk of its own
@Validated
@ConfigurationProperties("kith.retention")
record UpkeepSettings(
        @DefaultValue("03:30") @NotNull LocalTime at,
        @DefaultValue("180d") @NotNull Duration messages,
        @DefaultValue("90d") @NotNull Duration reports,
        @DefaultValue("14") @Min(1) @Max(1000) int backups,
        @DefaultValue("data/backups") @NotNull Path folder) {

    UpkeepSettings {
        atLeastAWeek("messages", messages);
        atLeastAWeek("reports", reports);
    }

    /// A provider may repeat a message for days; what is forgotten too soon would be handled twice.
    private static void atLeastAWeek(String key, Duration kept) {
        if (kept.compareTo(Duration.ofDays(7)) < 0) {
            throw new IllegalArgumentException("kith.retention." + key + " is " + kept
                    + ", but must be 7d or more: providers repeat messages for days.");
        }
    }
}
