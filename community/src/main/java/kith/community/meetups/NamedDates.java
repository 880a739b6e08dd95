package kith.community.meetups;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A meet-up on single dates, kept as `on 2026-12-12 2027-01-09`: a weekly rule until the last of them that leaves out
/// the others.
public record NamedDates(SortedSet<LocalDate> dates) {

    private static final String BEGINNING = "on 2";

    /// @return null when these words are no dates
    public static @Nullable NamedDates of(@Nullable String repeats) {
        if (repeats == null || !repeats.startsWith(BEGINNING)) {
            return null;
        }
        return new NamedDates(Arrays.stream(repeats.split(" "))
                .skip(1)
                .map(LocalDate::parse)
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Override
    public String toString() {
        return "on " + dates.stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }

    /// An RRULE without `RRULE:`.
    public String rule() {
        return "FREQ=WEEKLY;BYDAY="
                + dates.stream()
                        .map(LocalDate::getDayOfWeek)
                        .distinct()
                        .sorted()
                        .map(day -> day.name().substring(0, 2))
                        .collect(Collectors.joining(","));
    }

    public Season season() {
        var weekdays = dates.stream().map(LocalDate::getDayOfWeek).collect(Collectors.toSet());
        var others = dates.first()
                .datesUntil(dates.last())
                .filter(day -> weekdays.contains(day.getDayOfWeek()) && !dates.contains(day))
                .collect(Collectors.toCollection(TreeSet::new));
        return new Season(dates.last(), others, List.of());
    }
}
