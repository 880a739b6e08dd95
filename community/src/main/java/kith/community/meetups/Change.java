package kith.community.meetups;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// What a leader wants changed of what goes on, as they said it. What was not said is null, or empty.
///
/// @param code   of the activity meant, upper case
/// @param day    of the session meant
/// @param words  that name the activity meant
/// @param toDay  where it is to be moved
/// @param places how many there are to be
/// @param reason what people are told of why
public record Change(
        Kind kind,
        @Nullable String code,
        @Nullable LocalDate day,
        String words,
        @Nullable LocalDate toDay,
        @Nullable LocalTime toStart,
        @Nullable LocalTime toEnd,
        String toVenue,
        @Nullable String toPostcode,
        @Nullable Integer places,
        String reason) {

    public enum Kind {
        MOVE,
        CANCEL,
        /// No more sign-ups for the next session.
        FULL,
        PLACES,
        PAUSE,
        RESUME;

        /// Whether it concerns an activity rather than one of its sessions.
        boolean isOfAll() {
            return this == PAUSE || this == RESUME;
        }
    }

    /// A session is to be cancelled, and nothing was said of which.
    public static Change cancelling() {
        return new Change(Kind.CANCEL, null, null, "", null, null, null, "", null, null, "");
    }

    /// The same of whatever is next.
    public Change onAnyDay() {
        return new Change(kind, code, null, words, toDay, toStart, toEnd, toVenue, toPostcode, places, reason);
    }

    /// Where it is to be moved is said in some way.
    boolean saysWhereTo() {
        return toDay != null || toStart != null || !toVenue.isEmpty() || toPostcode != null;
    }
}
