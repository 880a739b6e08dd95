package kith.community.activities;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// One time something takes place, on the calendar and on the clock.
///
/// @param on the date by the wall clock on which it starts
public record Occurrence(LocalDate on, Instant startsAt, Instant endsAt) {

    /// What a wall clock in `zone` makes of it. When clocks change this follows RFC 5545, 3.3.5: a time that does
    /// not exist that night (01:30 on 28 March 2027 in London) is taken by the offset before the change, so it is
    /// half past two; a time that comes twice (01:30 on 25 October 2026) is the first of the two. The end, too, is
    /// what the wall clock says, unless the change leaves nothing of it: then it lasts as long as on other days.
    static Occurrence of(LocalDateTime starts, LocalDateTime ends, ZoneId zone) {
        var from = starts.atZone(zone).toInstant();
        var to = ends.atZone(zone).toInstant();
        return new Occurrence(
                starts.toLocalDate(), from, to.isAfter(from) ? to : from.plus(Duration.between(starts, ends)));
    }

    boolean isAtTheSameTimeAs(Occurrence other) {
        return startsAt.equals(other.startsAt) && endsAt.equals(other.endsAt);
    }
}
