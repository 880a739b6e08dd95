package kith.bot.talks.meetups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kith.bot.language.MeetUpTimes;
import kith.community.activities.Recurrence;
import kith.community.activities.Repeats;
import kith.community.meetups.NamedDates;
import kith.community.meetups.Season;
import org.jspecify.annotations.Nullable;

/// What a leader has said of a meet-up's dates, taken together: the rule or the single dates, and the season in which
/// they count. "For 8 weeks" becomes the last date; dates left out are those on which it would be.
final class MeetUpSeries {

    private static final MeetUpSeries UNSAID = new MeetUpSeries(null, LocalDateTime.MIN);
    private static final int MOST_DATES = 7;
    private static final int MOST_LEFT_OUT = 40;
    private static final int YEARS_AHEAD = 2;

    private final MeetUpTimes.@Nullable Read time;
    private final LocalDateTime now;

    private MeetUpSeries(MeetUpTimes.@Nullable Read time, LocalDateTime now) {
        this.time = time;
        this.now = now;
    }

    static MeetUpSeries of(MeetUpTimes.@Nullable Read time, LocalDateTime now) {
        return time == null ? UNSAID : new MeetUpSeries(time, now);
    }

    /// The first date it may be on. Of a rule that names today what is over today does not count.
    @Nullable
    LocalDate day() {
        if (time == null || time.day() == null) {
            return null;
        }
        if (isNamed()) {
            return time.dates().stream().min(LocalDate::compareTo).orElseThrow();
        }
        boolean over = !time.dated()
                && time.day().equals(now.toLocalDate())
                && time.starts() != null
                && !time.starts().isAfter(now.toLocalTime());
        return over ? time.day().plusDays(time.repeats() == null ? 7 : 1) : time.day();
    }

    /// In the words of `Repeats` or of [NamedDates]; null when it is to be asked.
    @Nullable
    String repeats() {
        if (time == null) {
            return null;
        }
        if (isNamed()) {
            return new NamedDates(
                            time.dates().stream().limit(MOST_DATES).collect(Collectors.toCollection(TreeSet::new)))
                    .toString();
        }
        var day = day();
        return time.repeats() == null && time.count() != null && day != null
                ? "weekly on " + day.getDayOfWeek().name().toLowerCase(Locale.ROOT)
                : time.repeats();
    }

    Season season() {
        if (time == null || isNamed()) {
            return time == null
                    ? Season.ALL_YEAR
                    : new Season(null, new TreeSet<>(), time.season().notes());
        }
        var said = time.season();
        var count = time.count();
        var first = first();
        if (first == null) {
            return new Season(said.until(), limited(said.except()), said.notes());
        }
        var all = recurrence(first).dates(first, first.plusYears(YEARS_AHEAD));
        var until = count == null ? said.until() : last(all, first);
        var left = all.stream()
                .filter(day -> said.except().contains(day) && (until == null || !day.isAfter(until)))
                .collect(Collectors.toSet());
        return new Season(until, limited(left), said.notes());
    }

    private boolean isNamed() {
        return time != null && time.repeats() == null && time.dates().size() > 1;
    }

    private @Nullable LocalDate last(List<LocalDate> all, LocalDate first) {
        var count = time == null ? null : time.count();
        if (count == null) {
            return null;
        }
        var within = count.times() > 0
                ? all.stream().limit(count.times())
                : all.stream().takeWhile(day -> ChronoUnit.WEEKS.between(first, day) < count.weeks());
        return within.reduce((_, later) -> later).orElse(null);
    }

    private @Nullable LocalDate first() {
        var day = day();
        return day == null
                        || repeats() == null
                        || repeats().equals("monthly")
                        || repeats().equals("once")
                ? null
                : rule(day).firstFrom(day.atTime(starts()));
    }

    private Recurrence recurrence(LocalDate first) {
        var starts = first.atTime(starts());
        return new Recurrence(starts, starts.plusMinutes(1), rule(first).rule(), null, Set.of());
    }

    private Repeats rule(LocalDate day) {
        return Repeats.parse(String.valueOf(repeats()), day.atTime(starts()), ZoneOffset.UTC);
    }

    private LocalTime starts() {
        return time == null || time.starts() == null ? LocalTime.NOON : time.starts();
    }

    private static TreeSet<LocalDate> limited(Set<LocalDate> dates) {
        return dates.stream().sorted().limit(MOST_LEFT_OUT).collect(Collectors.toCollection(TreeSet::new));
    }
}
