package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads days of the calendar and of the week: "thurs", "friday week", "this weekend", "in a fortnight".
///
/// Weeks run from Monday to Sunday. "Next thursday" is the Thursday of the week after this one, as most
/// British speakers mean it; what was understood is said back to them.
public final class DateWords {

    /// A phrase of time, and the word after it.
    public record Read(Timing timing, int end) {}

    private static final Set<String> SHORT_DAYS = Set.of("sat", "sun", "wed", "mon");

    private final Lexicon lexicon;
    private final CalendarWords calendar;
    private final List<Word> words;
    private final LocalDate today;

    public DateWords(Lexicon lexicon, List<Word> words, LocalDate today) {
        this.lexicon = lexicon;
        this.words = words;
        this.today = today;
        this.calendar = new CalendarWords(lexicon, words, today);
    }

    /// The longest phrase that begins at this word, or null.
    @Nullable
    public Read at(int from) {
        return Stream.of(
                        weekOn(from),
                        near(from),
                        weekday(from),
                        weekend(from),
                        commencing(from),
                        week(from),
                        stretch(from),
                        calendar.at(from))
                .filter(read -> read != null)
                .reduce((a, b) -> b.end() > a.end() ? b : a)
                .orElse(null);
    }

    /// "A week on tuesday", "a fortnight tomorrow", "week today".
    private @Nullable Read weekOn(int from) {
        int at = from + (isWord(from, "a") || isWord(from, "1") ? 1 : 0);
        int weeks = 1;
        var number = number(from);
        if (number != null && has("time.weeks", from + 1)) {
            weeks = number;
            at = from + 1;
        } else if (has("time.fortnight", at)) {
            weeks = 2;
        } else if (!has("time.week", at)) {
            return null;
        }
        int day = at + 1 + (isWord(at + 1, "on") || isWord(at + 1, "from") ? 1 : 0);
        var start = near(day);
        if (start == null && day > at + 1) {
            start = plainWeekday(day);
        }
        return start == null || start.timing().first() == null || start.timing().clock() != null
                ? null
                : on(start.timing().first().plusWeeks(weeks), start.end());
    }

    /// Today, tonight, tomorrow, the day after; each may be pushed a week: "tomorrow week".
    private @Nullable Read near(int from) {
        int at = from + (isWord(from, "the") ? 1 : 0);
        if (has("time.day", at) && isWord(at + 1, "after") && has("time.tomorrow", at + 2)) {
            return on(today.plusDays(2), at + 3);
        }
        int tonight = length("time.tonight", from);
        if (tonight > 0) {
            return new Read(Timing.on(today).with(PartOfDay.EVENING.clock), from + tonight);
        }
        int todayWord = length("time.today", from);
        int tomorrowWord = length("time.tomorrow", from);
        if (todayWord == 0 && tomorrowWord == 0) {
            return null;
        }
        var day = todayWord > 0 ? today : today.plusDays(1);
        int end = from + Math.max(todayWord, tomorrowWord);
        return pushed(day, end);
    }

    private @Nullable Read weekday(int from) {
        boolean next = has("time.next", from);
        boolean coming = !next && lexicon.tree("time.this").lengthAt(words, from) > 0;
        int at = from + (next ? length("time.next", from) : coming ? length("time.this", from) : 0);
        var plural = plural(at);
        if (plural != null) {
            return new Read(Timing.every(EnumSet.of(plural)), at + 1);
        }
        var plain = plainWeekday(at);
        if (plain == null || plain.timing().first() == null) {
            return null;
        }
        var day = plain.timing().first();
        return next ? on(inNextWeek(day.getDayOfWeek()), plain.end()) : plain;
    }

    /// A weekday with what may follow it: "friday week", "tues next week", "thursday the 5th".
    private @Nullable Read plainWeekday(int at) {
        var found = lexicon.days.at(words, at);
        if (found == null || isVerbOrSun(at)) {
            return null;
        }
        int end = at + found.length();
        if (isWord(end, "gone") || isWord(end, "just") && isWord(end + 1, "gone")) {
            return null;
        }
        var dated = calendar.at(end);
        if (dated != null
                && dated.timing().first() != null
                && dated.timing().first().equals(dated.timing().last())) {
            return dated;
        }
        var day = today.with(TemporalAdjusters.nextOrSame(found.meaning()));
        if (has("time.next", end) && has("time.week", end + length("time.next", end))) {
            return on(inNextWeek(found.meaning()), end + length("time.next", end) + 1);
        }
        if (isWord(end, "this") && has("time.week", end + 1)) {
            return on(day, end + 2);
        }
        if (isWord(end, "after") && isWord(end + 1, "next")) {
            return on(day.plusWeeks(1), end + 2);
        }
        return pushed(day, end);
    }

    private Read pushed(LocalDate day, int end) {
        if (has("time.week", end) && !has("time.commencing", end)) {
            return on(day.plusWeeks(1), end + 1);
        }
        return has("time.fortnight", end) ? on(day.plusWeeks(2), end + 1) : on(day, end);
    }

    /// "I sat down", "the sun": no days.
    private boolean isVerbOrSun(int at) {
        var word = words.get(at).text();
        if (at == 0 || !SHORT_DAYS.contains(word)) {
            return false;
        }
        var before = words.get(at - 1).text();
        if (word.equals("sat") && (isWord(at + 1, "down") || isWord(at + 1, "on"))) {
            return true;
        }
        return before.equals("the")
                ? word.equals("sun")
                : lexicon.set("no-day-after").contains(before);
    }

    private @Nullable DayOfWeek plural(int at) {
        var word = word(at);
        if (word.length() < 5 || !word.endsWith("s")) {
            return null;
        }
        var day = lexicon.days.at(List.of(new Word(word.substring(0, word.length() - 1), Word.Gap.SPACE, false)), 0);
        return day != null && word.length() > 6 || day != null && word.equals("fridays") ? day.meaning() : null;
    }

    private @Nullable Read weekend(int from) {
        if (length("time.weekends", from) > 0) {
            return new Read(
                    Timing.every(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)),
                    from + length("time.weekends", from));
        }
        if (length("time.weekday", from) > 0) {
            return new Read(
                    Timing.every(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)),
                    from + length("time.weekday", from));
        }
        int nextLength = length("time.next", from);
        int thisLength = length("time.this", from);
        int at = from + Math.max(nextLength, thisLength);
        int length = length("time.weekend", at);
        if (length == 0) {
            return null;
        }
        var saturday = today.getDayOfWeek() == DayOfWeek.SUNDAY
                ? today.minusDays(1)
                : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        int end = at + length;
        if (nextLength > 0) {
            saturday = inNextWeek(DayOfWeek.SATURDAY);
        } else if (isWord(end, "after") && isWord(end + 1, "next")) {
            saturday = inNextWeek(DayOfWeek.SATURDAY).plusWeeks(1);
            end += 2;
        }
        return new Read(Timing.between(saturday, saturday.plusDays(1)), end);
    }

    /// "W/c 23rd": the seven days from that date.
    private @Nullable Read commencing(int from) {
        int length = length("time.commencing", from);
        if (length == 0) {
            return null;
        }
        int at = from + length + (isWord(from + length, "the") ? 1 : 0);
        var start = calendar.at(at);
        if (start == null) {
            start = calendar.bareDay(at);
        }
        if (start == null) {
            start = plainWeekday(at);
        }
        return start == null || start.timing().first() == null
                ? null
                : new Read(
                        Timing.between(
                                start.timing().first(), start.timing().first().plusDays(6)),
                        start.end());
    }

    private @Nullable Read week(int from) {
        int nextLength = length("time.next", from);
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        if (nextLength > 0 && has("time.week", from + nextLength)) {
            return new Read(
                    Timing.between(monday.plusWeeks(1), monday.plusWeeks(1).plusDays(6)), from + nextLength + 1);
        }
        int at = from + (isWord(from, "the") ? 1 : 0);
        if (has("time.week", at) && isWord(at + 1, "after")) {
            int end = at + 2 + (isWord(at + 2, "next") ? 1 : 0);
            return new Read(
                    Timing.between(monday.plusWeeks(2), monday.plusWeeks(2).plusDays(6)), end);
        }
        boolean rest = isWord(at, "rest") && isWord(at + 1, "of");
        int of = rest ? at + 2 : from;
        int thisLength = length("time.this", of);
        return thisLength > 0 && has("time.week", of + thisLength) && !isWord(of, "on")
                ? new Read(Timing.between(today, monday.plusDays(6)), of + thisLength + 1)
                : null;
    }

    /// "In 3 days", "in a fortnight", "the next 2 weeks", "2 weeks time", "the next few days".
    private @Nullable Read stretch(int from) {
        boolean in = has("time.in", from);
        int at = from + (in ? 1 : 0);
        int nextLength = length("time.next", at);
        at += nextLength;
        var count = isWord(at, "a") ? Integer.valueOf(1) : isWord(at, "few") ? Integer.valueOf(3) : number(at);
        int unit = count == null ? at : at + 1 + (isWord(at + 1, "of") ? 1 : 0);
        int days = daysOf(unit);
        if (days == 0 || count == null && days == 7) {
            return null;
        }
        int many = (count == null ? 1 : count) * days;
        boolean time = isWord(unit + 1, "time");
        int end = unit + 1 + (time ? 1 : 0);
        if (nextLength > 0 || in && isWord(from, "within") || in && isWord(from, "over")) {
            return new Read(Timing.between(today, today.plusDays(many)), end);
        }
        if (!in && !time) {
            return null;
        }
        var day = today.plusDays(many);
        return days == 1
                ? on(day, end)
                : new Read(
                        Timing.between(
                                day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                                day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))),
                        end);
    }

    private int daysOf(int at) {
        if (has("time.day-count", at) || has("time.day", at)) {
            return 1;
        }
        return has("time.weeks", at) || has("time.week", at) ? 7 : has("time.fortnight", at) ? 14 : 0;
    }

    private LocalDate inNextWeek(DayOfWeek day) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusWeeks(1)
                .with(TemporalAdjusters.nextOrSame(day));
    }

    private static Read on(LocalDate day, int end) {
        return new Read(Timing.on(day), end);
    }

    private @Nullable Integer number(int at) {
        if (at >= words.size()) {
            return null;
        }
        var word = words.get(at);
        if (word.isNumber() && word.text().length() <= 2) {
            return Integer.valueOf(word.text());
        }
        var spelled = lexicon.numbers.at(words, at);
        return spelled == null ? null : spelled.meaning();
    }

    private int length(String list, int at) {
        return at >= words.size() ? 0 : lexicon.tree(list).lengthAt(words, at);
    }

    private boolean has(String list, int at) {
        return length(list, at) > 0;
    }

    private boolean isWord(int at, String word) {
        return word(at).equals(word);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).text() : "";
    }
}
