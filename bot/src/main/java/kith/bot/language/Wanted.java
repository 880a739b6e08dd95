package kith.bot.language;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import kith.community.directory.Hours;
import org.jspecify.annotations.Nullable;

/// When someone wants it: all phrases of time in one clause, put together.
///
/// @param range null when no day was named
public record Wanted(@Nullable TimeRange range, Hours hours) {

    public static Wanted of(List<Timing> said, List<Timing> not, LocalDateTime now) {
        var dates = said.stream().filter(timing -> timing.first() != null).toList();
        var days = EnumSet.noneOf(DayOfWeek.class);
        said.forEach(timing -> days.addAll(timing.days()));
        var clock = clock(said);
        if (dates.isEmpty() && clock != null && isOnce(said)) {
            dates = List.of(Timing.on(nextDay(clock, now)));
        }
        if (dates.isEmpty()) {
            return new Wanted(null, hours(days, not, clock));
        }
        var first =
                dates.stream().map(Timing::first).min(Comparator.naturalOrder()).orElseThrow();
        var last =
                dates.stream().map(Timing::last).max(Comparator.naturalOrder()).orElseThrow();
        if (first.equals(last)) {
            return new Wanted(range(first, last, clock, now), Hours.ANY);
        }
        days.addAll(daysApart(dates));
        return new Wanted(range(first, last, null, now), hours(days, not, clock));
    }

    /// The one day that is meant, if it is one: "can't come thursday".
    public static @Nullable LocalDate day(Timing timing, LocalDateTime now) {
        if (timing.first() != null) {
            return timing.first().equals(timing.last()) ? timing.first() : null;
        }
        if (timing.days().size() != 1) {
            return timing.clock() != null && !timing.habitual() ? nextDay(timing.clock(), now) : null;
        }
        var day = timing.days().iterator().next();
        return now.toLocalDate().with(java.time.temporal.TemporalAdjusters.nextOrSame(day));
    }

    /// The narrowest stretch of the day, read in the light of the widest: "half 7" with "evening".
    private static @Nullable TimeOfDay clock(List<Timing> said) {
        var clocks = said.stream()
                .map(Timing::clock)
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(clock -> Duration.between(clock.from(), clock.before())))
                .toList();
        return clocks.isEmpty() ? null : clocks.getFirst().in(clocks.getLast());
    }

    private static boolean isOnce(List<Timing> said) {
        return said.stream().noneMatch(Timing::habitual);
    }

    private static LocalDate nextDay(TimeOfDay clock, LocalDateTime now) {
        var today = now.toLocalDate();
        boolean begun = clock.from().isBefore(now.toLocalTime());
        boolean over = !clock.before().isAfter(now.toLocalTime());
        return over || begun && clock.equals(PartOfDay.MORNING.clock) ? today.plusDays(1) : today;
    }

    private static TimeRange range(LocalDate first, LocalDate last, @Nullable TimeOfDay clock, LocalDateTime now) {
        var from = clock == null ? first.atStartOfDay() : first.atTime(clock.from());
        var to = clock == null || clock.before().equals(LocalTime.MAX)
                ? last.plusDays(1).atStartOfDay()
                : last.atTime(clock.before());
        return from.isBefore(now) && now.isBefore(to) ? new TimeRange(now, to) : new TimeRange(from, to);
    }

    private static Hours hours(Set<DayOfWeek> days, List<Timing> not, @Nullable TimeOfDay clock) {
        var left = days.isEmpty() ? EnumSet.allOf(DayOfWeek.class) : EnumSet.copyOf(days);
        not.forEach(timing -> left.removeAll(daysOf(timing)));
        return new Hours(
                left.isEmpty() ? Hours.ANY.days() : left,
                clock == null ? LocalTime.MIN : clock.from(),
                clock == null ? LocalTime.MAX : clock.before());
    }

    /// "Tuesday or thursday" leaves the wednesday out; "saturday and sunday" leaves nothing out.
    private static Set<DayOfWeek> daysApart(List<Timing> dates) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        long named = dates.stream()
                .filter(timing -> Objects.equals(timing.first(), timing.last()))
                .map(Timing::first)
                .distinct()
                .count();
        if (dates.size() > 1
                && named == dates.stream().map(Timing::first).distinct().count()) {
            dates.forEach(timing -> days.addAll(daysOf(timing)));
            long spanned = 1
                    + dates.stream()
                            .map(Timing::first)
                            .min(Comparator.naturalOrder())
                            .orElseThrow()
                            .until(
                                    dates.stream()
                                            .map(Timing::first)
                                            .max(Comparator.naturalOrder())
                                            .orElseThrow(),
                                    ChronoUnit.DAYS);
            if (spanned == named) {
                days.clear();
            }
        }
        return days;
    }

    private static Set<DayOfWeek> daysOf(Timing timing) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        days.addAll(timing.days());
        if (timing.first() != null && timing.last() != null) {
            timing.first().datesUntil(timing.last().plusDays(1)).limit(7).forEach(day -> days.add(day.getDayOfWeek()));
        }
        return days;
    }
}
