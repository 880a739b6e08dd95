package kith.community.outbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When we may write of our own accord, by the wall clock of the service.
///
/// Pure. On the night when clocks go back, what is open from 1:00 to 1:30 opens twice; on the night when they go
/// forward, what would open at 1:30 opens at 2:00, the first moment that is not before it.
record QuietHours(Window weekday, Window saturday, Window sunday, ZoneId zone) {

    boolean mayWrite(Instant at) {
        var local = at.atZone(zone);
        return window(local.toLocalDate()).contains(local.toLocalTime());
    }

    /// The first moment from `at` on when we may write.
    Instant next(Instant at) {
        if (mayWrite(at)) {
            return at;
        }
        var today = at.atZone(zone).toLocalDate();
        // A change of the clock may swallow an opening, or a day; three days on there is always one.
        return IntStream.rangeClosed(0, 3)
                .mapToObj(today::plusDays)
                .flatMap(this::openings)
                .filter(opening -> !opening.isBefore(at) && mayWrite(opening))
                .min(Instant::compareTo)
                .orElseThrow();
    }

    /// Moments of a day at which a closed window may open: its time, and a change of the clock.
    private Stream<Instant> openings(LocalDate date) {
        var rules = zone.getRules();
        var opens = date.atTime(window(date).opens());
        var byTime = rules.getValidOffsets(opens).stream().map(opens::toInstant);
        var change = rules.nextTransition(date.atStartOfDay(zone).toInstant().minusMillis(1));
        return change == null ? byTime : Stream.concat(byTime, Stream.of(change.getInstant()));
    }

    private Window window(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> saturday;
            case SUNDAY -> sunday;
            default -> weekday;
        };
    }
}
