package kith.community.listings;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How long a listing is taken for right (`kith.listings`), each counted from the last sign that it is.
///
/// @param askEvery   its leader is asked, and asked again
/// @param doubtAfter it says that it has not been checked
/// @param hideAfter  it is hidden from search and page
@Validated
@ConfigurationProperties("kith.listings")
public record ListingSettings(
        @DefaultValue("30d") @NotNull Duration askEvery,
        @DefaultValue("90d") @NotNull Duration doubtAfter,
        @DefaultValue("180d") @NotNull Duration hideAfter) {

    /// So long before it is hidden its leader and the coordinators are told.
    static final Duration WARNING = Duration.ofDays(14);

    public ListingSettings {
        if (askEvery.compareTo(Duration.ofDays(7)) < 0) {
            throw new IllegalArgumentException(
                    "kith.listings.ask-every is " + askEvery + ", but 7d or more was expected, such as 30d.");
        }
        if (doubtAfter.compareTo(askEvery) <= 0) {
            throw new IllegalArgumentException("kith.listings.doubt-after is " + doubtAfter
                    + ", but must be longer than ask-every, " + askEvery + ": ask first.");
        }
        if (hideAfter.compareTo(doubtAfter.plus(WARNING)) < 0) {
            throw new IllegalArgumentException(
                    "kith.listings.hide-after is " + hideAfter + ", but must be at least 14d longer than doubt-after, "
                            + doubtAfter + ": people are told before.");
        }
    }

    boolean isDue(Instant sign, Instant now) {
        return !sign.plus(askEvery).isAfter(now);
    }

    boolean isDoubted(Instant sign, Instant now) {
        return !sign.plus(doubtAfter).isAfter(now);
    }

    boolean isToBeWarnedOf(Instant sign, Instant now) {
        return !sign.plus(hideAfter).minus(WARNING).isAfter(now);
    }

    boolean isToBeHidden(Instant sign, Instant now) {
        return !sign.plus(hideAfter).isAfter(now);
    }
}
