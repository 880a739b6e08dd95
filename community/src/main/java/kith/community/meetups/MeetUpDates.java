package kith.community.meetups;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kith.community.activities.Recurrence;
import kith.community.activities.Repeats;
import org.jspecify.annotations.Nullable;

/// On which dates a meet-up in the making takes place: its rule or single dates, and its season.
final class MeetUpDates {

    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "last");
    private static final int YEARS_AHEAD = 5;

    private final NewMeetUp meetUp;
    private final ZoneId zone;

    private MeetUpDates(NewMeetUp meetUp, ZoneId zone) {
        this.meetUp = meetUp;
        this.zone = zone;
    }

    static MeetUpDates of(NewMeetUp meetUp, ZoneId zone) {
        return new MeetUpDates(meetUp, zone);
    }

    /// Null until all of it is known.
    @Nullable
    LocalDateTime firstStart() {
        if (meetUp.day() == null || meetUp.starts() == null) {
            return null;
        }
        var from = meetUp.day().atTime(meetUp.starts());
        if (meetUp.repeats() == null) {
            return from;
        }
        var ruled = NamedDates.of(meetUp.repeats()) == null ? repeats().firstFrom(from) : meetUp.day();
        if (ruled == null) {
            return from;
        }
        var first = recurrence(ruled).dates(ruled, ruled.plusYears(YEARS_AHEAD)).stream()
                .findFirst()
                .orElse(ruled);
        return first.atTime(meetUp.starts());
    }

    /// An RRULE without `RRULE:`, empty for once only.
    String rule() {
        var named = NamedDates.of(meetUp.repeats());
        return named != null ? named.rule() : repeats().rule();
    }

    @Nullable
    LocalDate until() {
        var named = NamedDates.of(meetUp.repeats());
        return named != null ? named.season().until() : meetUp.season().until();
    }

    /// The dates left out, with semicolons between them.
    String except() {
        return leftOut().stream().map(LocalDate::toString).sorted().collect(Collectors.joining(";"));
    }

    private Set<LocalDate> leftOut() {
        var named = NamedDates.of(meetUp.repeats());
        return named != null ? named.season().except() : meetUp.season().except();
    }

    private Recurrence recurrence(LocalDate first) {
        var starts = first.atTime(Objects.requireNonNull(meetUp.starts()));
        return new Recurrence(starts, starts.plusHours(1), rule(), until(), leftOut());
    }

    private Repeats repeats() {
        var from = Objects.requireNonNull(meetUp.day()).atTime(Objects.requireNonNull(meetUp.starts()));
        var said = Objects.requireNonNull(meetUp.repeats());
        return Repeats.parse(said.equals("monthly") ? monthly(from.toLocalDate()) : said, from, zone);
    }

    /// "Monthly on the first thursday", of a date that is one.
    static String monthly(LocalDate day) {
        return "monthly on the " + ORDINALS.get((day.getDayOfMonth() - 1) / 7) + " " + name(day.getDayOfWeek());
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
