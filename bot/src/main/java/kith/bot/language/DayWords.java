package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kith.bot.language.DateWords.Read;
import org.jspecify.annotations.Nullable;

/// Reads single days as they stand to today and in the week: "tomorrow week", "thurs", "friday week", "a week
/// on tuesday", "mondays".
final class DayWords {

    private static final Set<String> SHORT_DAYS = Set.of("sat", "sun", "wed", "mon");

    private final Tokens tokens;
    private final CalendarWords calendar;
    private final LocalDate today;

    DayWords(Tokens tokens, CalendarWords calendar, LocalDate today) {
        this.tokens = tokens;
        this.calendar = calendar;
        this.today = today;
    }

    /// "A week on tuesday", "a fortnight tomorrow", "week today".
    @Nullable
    Read weekOn(int from) {
        int at = from + (tokens.is(from, "a") || tokens.is(from, "1") ? 1 : 0);
        int weeks = 1;
        var number = tokens.number(from);
        if (number != null && tokens.has("time.weeks", from + 1)) {
            weeks = number;
            at = from + 1;
        } else if (tokens.has("time.fortnight", at)) {
            weeks = 2;
        } else if (!tokens.has("time.week", at)) {
            return null;
        }
        int day = at + 1 + (tokens.is(at + 1, "on") || tokens.is(at + 1, "from") ? 1 : 0);
        var start = near(day);
        if (start == null && day > at + 1) {
            start = plainWeekday(day);
        }
        return start == null || start.timing().first() == null || start.timing().clock() != null
                ? null
                : DateWords.on(start.timing().first().plusWeeks(weeks), start.end());
    }

    /// Today, tonight, tomorrow, the day after; each may be pushed a week: "tomorrow week".
    @Nullable
    Read near(int from) {
        int at = from + (tokens.is(from, "the") ? 1 : 0);
        if (tokens.has("time.day", at) && tokens.is(at + 1, "after") && tokens.has("time.tomorrow", at + 2)) {
            return DateWords.on(today.plusDays(2), at + 3);
        }
        int tonight = tokens.length("time.tonight", from);
        if (tonight > 0) {
            return new Read(Timing.on(today).with(PartOfDay.EVENING.clock), from + tonight);
        }
        int todayWord = tokens.length("time.today", from);
        int tomorrowWord = tokens.length("time.tomorrow", from);
        if (todayWord == 0 && tomorrowWord == 0) {
            return null;
        }
        var day = todayWord > 0 ? today : today.plusDays(1);
        int end = from + Math.max(todayWord, tomorrowWord);
        return pushed(day, end);
    }

    /// "Not this friday but the next".
    @Nullable
    Read notThis(int from) {
        int at = from + 1 + (tokens.word(from + 1).matches("this|the|on") ? 1 : 0);
        var day = tokens.is(from, "not") && at < tokens.size()
                ? tokens.lexicon().days.at(tokens.all(), at)
                : null;
        int but = day == null ? 0 : at + day.length();
        if (day == null || !tokens.is(but, "but")) {
            return null;
        }
        int next = but + 1 + (tokens.is(but + 1, "the") ? 1 : 0);
        boolean after = tokens.is(next, "one") && tokens.is(next + 1, "after");
        if (!after && !tokens.word(next).matches("next|following")) {
            return null;
        }
        int end = next + (after ? 2 : 1);
        boolean named = tokens.word(end).equals("one") || tokens.word(end).equals(tokens.word(at));
        return DateWords.on(
                today.with(TemporalAdjusters.nextOrSame(day.meaning())).plusWeeks(1), end + (named ? 1 : 0));
    }

    /// "Last friday", and no word of a month: the one that is over.
    @Nullable
    Read last(int from) {
        var day = tokens.is(from, "last") && from + 1 < tokens.size()
                ? tokens.lexicon().days.at(tokens.all(), from + 1)
                : null;
        return day == null
                ? null
                : DateWords.on(today.with(TemporalAdjusters.previous(day.meaning())), from + 1 + day.length());
    }

    @Nullable
    Read weekday(int from) {
        boolean next = tokens.has("time.next", from);
        boolean coming = !next && tokens.has("time.this", from);
        int at = from + (next ? tokens.length("time.next", from) : coming ? tokens.length("time.this", from) : 0);
        var plural = plural(at);
        if (plural != null) {
            return new Read(Timing.every(EnumSet.of(plural)), at + 1);
        }
        var plain = plainWeekday(at);
        if (plain == null || plain.timing().first() == null) {
            return null;
        }
        var day = plain.timing().first();
        return next ? DateWords.on(inNextWeek(day.getDayOfWeek()), plain.end()) : plain;
    }

    /// A weekday with what may follow it: "friday week", "tues next week", "thursday the 5th".
    @Nullable
    Read plainWeekday(int at) {
        var found = tokens.lexicon().days.at(tokens.all(), at);
        if (found == null || isVerbOrSun(at)) {
            return null;
        }
        int end = at + found.length();
        if (tokens.is(end, "gone") || tokens.is(end, "just") && tokens.is(end + 1, "gone")) {
            return null;
        }
        var dated = calendar.at(end);
        if (dated != null
                && dated.timing().first() != null
                && dated.timing().first().equals(dated.timing().last())) {
            var fitting = calendar.dayOnly(end, found.meaning());
            return fitting == null ? dated : fitting;
        }
        var day = today.with(TemporalAdjusters.nextOrSame(found.meaning()));
        if (tokens.has("time.next", end) && tokens.has("time.week", end + tokens.length("time.next", end))) {
            return DateWords.on(inNextWeek(found.meaning()), end + tokens.length("time.next", end) + 1);
        }
        if (tokens.is(end, "this") && tokens.has("time.week", end + 1)) {
            return DateWords.on(day, end + 2);
        }
        if (tokens.is(end, "after") && tokens.is(end + 1, "next")) {
            return DateWords.on(day.plusWeeks(1), end + 2);
        }
        return pushed(day, end);
    }

    private Read pushed(LocalDate day, int end) {
        if (tokens.has("time.week", end) && !tokens.has("time.commencing", end)) {
            return DateWords.on(day.plusWeeks(1), end + 1);
        }
        return tokens.has("time.fortnight", end) ? DateWords.on(day.plusWeeks(2), end + 1) : DateWords.on(day, end);
    }

    /// "I sat down", "the sun": no days.
    private boolean isVerbOrSun(int at) {
        var word = tokens.get(at).text();
        if (at == 0 || !SHORT_DAYS.contains(word)) {
            return false;
        }
        var before = tokens.get(at - 1).text();
        if (word.equals("sat") && (tokens.is(at + 1, "down") || tokens.is(at + 1, "on"))) {
            return true;
        }
        return before.equals("the")
                ? word.equals("sun")
                : tokens.lexicon().set("no-day-after").contains(before);
    }

    private @Nullable DayOfWeek plural(int at) {
        var word = tokens.word(at);
        if (word.length() < 5 || !word.endsWith("s")) {
            return null;
        }
        var day = tokens.lexicon()
                .days
                .at(List.of(new Word(word.substring(0, word.length() - 1), Word.Gap.SPACE, false)), 0);
        return day != null && word.length() > 6 || day != null && word.equals("fridays") ? day.meaning() : null;
    }

    LocalDate inNextWeek(DayOfWeek day) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(1)
                .with(TemporalAdjusters.nextOrSame(day));
    }
}
