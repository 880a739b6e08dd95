package kith.community.directory;

import java.time.Instant;
import java.util.Set;

/// What someone is looking for.
///
/// @param latitude  the middle of the search, degrees WGS84
/// @param maxMetres how far from there
/// @param from      sessions that end after this and
/// @param to        start before this
/// @param words     what it should be about, as it was said; empty for anything
/// @param without   what it should not be about ("nothing with dancing"); empty for no such wish
/// @param hours     which days of the week and times of day suit; [Hours#ANY] for all
/// @param skip      how many of the results were seen already
/// @param limit     how many are wanted, 1 to 50
public record Wish(
        double latitude,
        double longitude,
        int maxMetres,
        Instant from,
        Instant to,
        String words,
        String without,
        Set<Only> only,
        Hours hours,
        int skip,
        int limit) {

    /// The most that can be asked for at once.
    public static final int MOST = 50;

    /// About as far as a bus goes in an hour: 15 miles.
    public static final int FURTHEST_METRES = 24_000;

    public enum Only {
        FREE,
        STEP_FREE,
        PLACES_LEFT
    }

    public Wish {
        only = Set.copyOf(only);
        if (limit < 1 || limit > MOST || skip < 0) {
            throw new IllegalArgumentException(
                    "A wish skips 0 or more and is for 1 to " + MOST + ", not " + skip + " and " + limit + ".");
        }
    }
}
