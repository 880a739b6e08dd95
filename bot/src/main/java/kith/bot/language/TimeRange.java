package kith.bot.language;

import java.time.LocalDateTime;

/// A stretch of wall-clock time, from `from` up to but without `to`: a day, an afternoon, a weekend.
public record TimeRange(LocalDateTime from, LocalDateTime to) {

    public TimeRange {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A time range ends after it begins, not " + from + " to " + to + ".");
        }
    }
}
