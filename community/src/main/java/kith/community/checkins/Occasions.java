package kith.community.checkins;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// On which days somebody is asked, or tells us, and at what time by the clock on the wall.
///
/// Pure. Each date has one moment, also on the nights when clocks change: what falls into the hour that is skipped is
/// as much later, of the hour that comes twice it is the first.
record Occasions(Set<DayOfWeek> days, LocalTime time, ZoneId zone) {

    private static final int A_WEEK = 7;

    Instant on(LocalDate date) {
        return date.atTime(time).atZone(zone).toInstant();
    }

    /// When an occasion may be met from: the beginning of its day.
    Instant begins(LocalDate date) {
        return date.atStartOfDay(zone).toInstant();
    }

    /// The first date whose moment is after this one.
    LocalDate after(Instant moment) {
        var today = moment.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, A_WEEK)
                .mapToObj(today::plusDays)
                .filter(date -> days.contains(date.getDayOfWeek()) && on(date).isAfter(moment))
                .findFirst()
                .orElseThrow();
    }

    /// The last date whose day has begun by `moment`, and whose own moment is after `from`.
    Optional<LocalDate> latest(Instant from, Instant moment) {
        var today = moment.atZone(zone).toLocalDate();
        return IntStream.rangeClosed(0, A_WEEK)
                .mapToObj(today::minusDays)
                .filter(date -> days.contains(date.getDayOfWeek()) && on(date).isAfter(from))
                .findFirst();
    }
}
