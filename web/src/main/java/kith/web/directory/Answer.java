package kith.web.directory;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kith.community.directory.Find;
import kith.community.listings.Checked;
import kith.community.places.Place;

/// What comes of what someone [Asked].
sealed interface Answer {

    /// Nobody knows where that is.
    record NoSuchPlace() implements Answer {}

    /// There are several places of that name, or nearly of that name, the nearest first.
    record SeveralPlaces(List<Place> places) implements Answer {}

    /// @param sessions soonest first; an activity may have several
    /// @param more     whether there are others, further away or later
    /// @param relaxed  true when nothing had the words asked for, and these are what else is on there and then
    /// @param checked how far each activity can be relied on, as far as that is known
    record Found(
            Place near, Period period, List<Find> sessions, Map<UUID, Checked> checked, boolean more, boolean relaxed)
            implements Answer {}
}
