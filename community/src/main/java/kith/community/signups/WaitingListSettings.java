package kith.community.signups;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/// How a free place is offered (`kith.waiting-list`).
///
/// @param offer how long an offer holds, counted only in hours in which we may write
@Validated
@ConfigurationProperties("kith.waiting-list")
public record WaitingListSettings(
        @DefaultValue("4h") @NotNull Duration offer) {

    public WaitingListSettings {
        if (offer.compareTo(Duration.ofMinutes(10)) < 0 || offer.compareTo(Duration.ofDays(3)) > 0) {
            throw new IllegalArgumentException(
                    "kith.waiting-list.offer is " + offer + ", but 10m to 3d were expected, such as 4h.");
        }
    }
}
