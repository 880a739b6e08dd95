package kith.bot.talks.whatson;

import java.util.List;
import java.util.UUID;
import kith.bot.language.TimeRange;
import kith.community.places.Place;
import org.jspecify.annotations.Nullable;

/// A list as it was shown.
///
/// @param later    the time after that asked for in which these were found, as nothing fitted; else null
/// @param skip     how many of the results have been shown in all
/// @param sessions the sessions on this page, number 1 first
public record Seen(Asked asked, @Nullable TimeRange later, Place place, int skip, List<UUID> sessions) {

    /// What MORE goes on with.
    Asked searched() {
        return later == null ? asked : asked.during(later);
    }
}
