package kith.scheduler.feeds;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// The feeds that activities come from (`kith.feeds`).
@Validated
@ConfigurationProperties("kith")
record FeedSettings(@DefaultValue List<@Valid Feed> feeds) {

    FeedSettings {
        var names = new HashSet<String>();
        for (var feed : feeds) {
            if (!names.add(feed.name())) {
                throw new IllegalArgumentException("kith.feeds has two feeds named '" + feed.name()
                        + "'; a name says where an activity came from, so each needs its own.");
            }
        }
    }

    /// @param name  small letters, digits and hyphens; stays, because activities are found again by it
    /// @param url   `file:` (from the working directory) or `https:`
    /// @param every how often it is read, at least a minute
    record Feed(
            @NotNull @Pattern(regexp = "[a-z0-9-]{1,60}", message = "has small letters, digits and hyphens only")
            String name,

            @DefaultValue("csv") Type type,
            @NotNull URI url,
            @DefaultValue("1h") Duration every) {

        Feed {
            if (type != Type.CSV) {
                throw new IllegalArgumentException("The feed '" + name + "' is of type "
                        + type.name().toLowerCase(Locale.ROOT) + ", which is not built yet; csv is.");
            }
            if (name.equals("staff")) {
                throw new IllegalArgumentException("A feed cannot be named 'staff': that is what people type in.");
            }
            var scheme = String.valueOf(url.getScheme());
            if (!scheme.equals("file") && !scheme.equals("https")) {
                throw new IllegalArgumentException("The feed '" + name + "' is at '" + url
                        + "'; an address that begins with file: or https: was expected.");
            }
            if (every.compareTo(Duration.ofMinutes(1)) < 0) {
                throw new IllegalArgumentException(
                        "The feed '" + name + "' is to be read every " + every + "; at least 1m was expected.");
            }
        }
    }

    enum Type {
        CSV,
        ICAL,
        ORUK,
        OPENACTIVE
    }
}
