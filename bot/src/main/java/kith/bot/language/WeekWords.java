package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import kith.bot.language.DateWords.Read;
import org.jspecify.annotations.Nullable;

/// Reads several days together: "this weekend", "weekdays", "w/c 23rd", "next week", "in a fortnight".
final class WeekWords {

    private final Tokens tokens;
    private final CalendarWords calendar;
    private final DayWords days;
    private final LocalDate today;

    WeekWords(Tokens tokens, CalendarWords calendar, DayWords days, LocalDate today) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.days = days;
        this.today = today;
    }

    @Nullable
    Read weekend(int from) {
        if (tokens.length("time.weekends", from) > 0) {
            return new Read(
                    Timing.every(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                    from + tokens.length("time.weekends", from));
        }
        if (tokens.length("time.weekday", from) > 0) {
            return new Read(
                    Timing.every(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                    from + tokens.length("time.weekday", from));
        }
        int nextLength = tokens.length("time.next", from);
        int thisLength = tokens.length("time.this", from);
        int at = from + Math.max(nextLength, thisLength);
        int length = tokens.length("time.weekend", at);
        if (length == 0) {
            return null;
        }
        var saturday = today.getDayOfWeek() == DayOfWeek.SUNDAY
                ? today.minusDays(1)
                : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        int end = at + length;
        if (nextLength > 0) {
            saturday = days.inNextWeek(DayOfWeek.SATURDAY);
        } else if (tokens.is(end, "after") && tokens.is(end + 1, "next")) {
            saturday = days.inNextWeek(DayOfWeek.SATURDAY).plusWeeks(1);
            end += 2;
        }
        return new Read(Timing.between(saturday, saturday.plusDays(1)), end);
    }

    /// "W/c 23rd": the seven days from that date.
    @Nullable
    Read commencing(int from) {
        int length = tokens.length("time.commencing", from);
        if (length == 0) {
            return null;
        }
        int at = from + length + (tokens.is(from + length, "the") ? 1 : 0);
        var start = calendar.at(at);
        if (start == null) {
            start = calendar.bareDay(at);
        }
        if (start == null) {
            start = days.plainWeekday(at);
        }
        return start == null || start.timing().first() == null
                ? null
                : new Read(
                        Timing.between(
                                start.timing().first(), start.timing().first().plusDays(6)),
                        start.end());
    }

    @Nullable
    Read week(int from) {
        int nextLength = tokens.length("time.next", from);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (nextLength > 0 && tokens.has("time.week", from + nextLength)) {
            return new Read(
                    Timing.between(monday.plusWeeks(1), monday.plusWeeks(1).plusDays(6)), from + nextLength + 1);
        }
        int at = from + (tokens.is(from, "the") ? 1 : 0);
        if (tokens.has("time.week", at) && tokens.is(at + 1, "after")) {
            int end = at + 2 + (tokens.is(at + 2, "next") ? 1 : 0);
            return new Read(
                    Timing.between(monday.plusWeeks(2), monday.plusWeeks(2).plusDays(6)), end);
        }
        boolean rest = tokens.is(at, "rest") && tokens.is(at + 1, "of");
        int of = rest ? at + 2 : from;
        int thisLength = tokens.length("time.this", of);
        return thisLength > 0 && tokens.has("time.week", of + thisLength) && !tokens.is(of, "on")
                ? new Read(Timing.between(today, monday.plusDays(6)), of + thisLength + 1)
                : null;
    }

    /// "In 3 days", "in a fortnight", "the next 2 weeks", "2 weeks time", "the next few days".
    @Nullable
    Read stretch(int from) {
        boolean in = tokens.has("time.in", from);
        int at = from + (in ? 1 : 0);
        int nextLength = tokens.length("time.next", at);
        at += nextLength;
        var count =
                tokens.is(at, "a") ? Integer.valueOf(1) : tokens.is(at, "few") ? Integer.valueOf(3) : tokens.number(at);
        int unit = count == null ? at : at + 1 + (tokens.is(at + 1, "of") ? 1 : 0);
        int days = daysOf(unit);
        if (days == 0 || count == null && days == 7) {
            return null;
        }
        int many = (count == null ? 1 : count) * days;
        boolean time = tokens.is(unit + 1, "time");
        int end = unit + 1 + (time ? 1 : 0);
        if (nextLength > 0 || in && tokens.is(from, "within") || in && tokens.is(from, "over")) {
            return new Read(Timing.between(today, today.plusDays(many)), end);
        }
        if (!in && !time) {
            return null;
        }
        var day = today.plusDays(many);
        return days == 1
                ? DateWords.on(day, end)
                : new Read(
                        Timing.between(
                                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))),
                        end);
    }

    private int daysOf(int at) {
        if (tokens.has("time.day-count", at) || tokens.has("time.day", at)) {
            return 1;
        }
        return tokens.has("time.weeks", at) || tokens.has("time.week", at)
                ? 7
                : tokens.has("time.fortnight", at) ? 14 : 0;
    }
}
