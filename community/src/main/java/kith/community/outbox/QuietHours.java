package kith.community.outbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// When we may write of our own accord, by the wall clock of the service.
///
/// Pure. On the night when clocks go back, what is open from 1:00 to 1:30 opens twice; on the night when they go
/// forward, what would open at 1:30 opens at 2:00, the first moment that is not before it.
public record QuietHours(Window weekday, Window saturday, Window sunday, ZoneId zone) {

    public boolean mayWrite(Instant at) {
        var local = at.atZone(zone);
        return window(local.toLocalDate()).contains(local.toLocalTime());
    }

    /// The first moment from `at` on when we may write.
    public Instant next(Instant at) {
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

    /// When so much time has passed from `from` on, counting only time in which we may write: what is offered in the
    /// evening is not gone by the morning.
    public Instant after(Instant from, Duration length) {
        var at = next(from);
        var left = length;
        while (true) {
            var closes = closes(at);
            var open = Duration.between(at, closes);
            if (left.compareTo(open) <= 0) {
                return at.plus(left);
            }
            left = left.minus(open);
            at = next(closes);
        }
    }

    /// The end of the stretch, within one day, that `at` is in.
    private Instant closes(Instant at) {
        var local = at.atZone(zone);
        var tomorrow = local.toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
        return closings(local.toLocalDate())
                .filter(closing -> closing.isAfter(at) && closing.isBefore(tomorrow) && !mayWrite(closing))
                .min(Instant::compareTo)
                .orElse(tomorrow);
    }

    /// Moments of a day at which an open window may close: its time, and a change of the clock.
    private Stream<Instant> closings(LocalDate date) {
        var window = window(date);
        return window.to() == Window.DAY ? Stream.empty() : edges(date, date.atTime(window.closes()));
    }

    /// Moments of a day at which a closed window may open: its time, and a change of the clock.
    private Stream<Instant> openings(LocalDate date) {
        return edges(date, date.atTime(window(date).opens()));
    }

    private Stream<Instant> edges(LocalDate date, LocalDateTime edge) {
        var rules = zone.getRules();
        var byTime = rules.getValidOffsets(edge).stream().map(edge::toInstant);
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
