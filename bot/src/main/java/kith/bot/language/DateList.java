package kith.bot.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads several dates in a row, each with or without its weekday and month: "sat 12 dec sat 9 jan", "fri 4th, 11th
/// and 18th dec", "7/12 and 14/12", "15-19 feb".
///
/// A number without a month has the month of the next date that has one.
final class DateList {

    private static final int MOST = 12;
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(st|nd|rd|th)?");
    private static final Pattern DAYS_OF_MONTH = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(?:20)?(\\d{2}))?");

    /// @param end the word after the last
    record Read(List<LocalDate> dates, int end) {}

    /// Days that wait for their month.
    private record Pending(int day, boolean sure) {}

    private final Tokens tokens;
    private final CalendarWords calendar;
    private final List<Pending> pending = new ArrayList<>();
    private final List<LocalDate> dates = new ArrayList<>();

    DateList(Tokens tokens, CalendarWords calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    /// Two dates or more, or null. Used once.
    @Nullable
    Read at(int from) {
        int end = from;
        for (int at = from; at < tokens.size() && dates.size() + pending.size() < MOST; ) {
            int start = at;
            boolean joined = tokens.word(at).matches("and|n|then|also");
            at += joined ? 1 : 0;
            boolean weekday = false;
            while (tokens.word(at).matches(RepeatRule.DAY)) {
                weekday = true;
                at++;
            }
            at += tokens.is(at, "the") ? 1 : 0;
            int next = date(at, joined || weekday);
            if (next == at || at == start + 1 && joined && start == from) {
                break;
            }
            at = next;
            end = pending.isEmpty() ? at : end;
        }
        return dates.size() < 2 || dates.stream().distinct().count() < dates.size()
                ? null
                : new Read(List.copyOf(dates), end);
    }

    /// @return the word after it; the same word when none is there
    private int date(int at, boolean sure) {
        var word = tokens.word(at);
        var numeric = NUMERIC.matcher(word);
        if (numeric.matches()) {
            int year = numeric.group(3) == null ? 0 : 2000 + Integer.parseInt(numeric.group(3));
            return add(Integer.parseInt(numeric.group(1)), Integer.parseInt(numeric.group(2)), year) ? at + 1 : at;
        }
        var range = DAYS_OF_MONTH.matcher(word);
        var one = DAY_OF_MONTH.matcher(word);
        boolean known = pending.isEmpty() && range.matches() && !ClockWords.isRange(word) && isMonth(at + 1);
        if (known) {
            int last = Integer.parseInt(range.group(2));
            for (int day = Integer.parseInt(range.group(1)); day <= last && pending.size() < MOST; day++) {
                pending.add(new Pending(day, true));
            }
        } else if (one.matches() && Integer.parseInt(one.group(1)) <= 31) {
            pending.add(new Pending(Integer.parseInt(one.group(1)), sure || one.group(2) != null));
        } else {
            return at;
        }
        int month = at + 1 + (tokens.is(at + 1, "of") ? 1 : 0);
        var found = month < tokens.size() ? tokens.lexicon().months.at(tokens.all(), month) : null;
        if (found == null) {
            return at + 1;
        }
        int end = month + found.length();
        boolean year = tokens.word(end).matches("20\\d\\d");
        return resolve(found.meaning(), year ? Integer.parseInt(tokens.word(end)) : 0) ? end + (year ? 1 : 0) : at;
    }

    private boolean isMonth(int at) {
        return at < tokens.size() && tokens.lexicon().months.at(tokens.all(), at) != null;
    }

    private boolean resolve(int month, int year) {
        var days = List.copyOf(pending);
        int before = dates.size();
        pending.clear();
        for (int i = 0; i < days.size(); i++) {
            boolean weeks = i == 0 || (days.get(i).day() - days.get(i - 1).day()) % 7 == 0;
            boolean sure = days.get(i).sure() || weeks && (i > 0 || days.size() == 1 || areWeeks(days));
            if (!sure || !add(days.get(i).day(), month, year)) {
                dates.subList(before, dates.size()).clear();
                return false;
            }
        }
        return true;
    }

    /// "6 13 20 dec" are dates; in "at 10 12 dec" the 10 is an hour.
    private static boolean areWeeks(List<Pending> days) {
        return days.get(1).sure() || (days.get(1).day() - days.getFirst().day()) % 7 == 0;
    }

    /// Without a year, the next that is not before the date before it.
    private boolean add(int day, int month, int year) {
        try {
            var before = dates.isEmpty() ? null : dates.getLast();
            var date = year > 0
                    ? LocalDate.of(year, month, day)
                    : before == null ? calendar.nextTime(day, month) : LocalDate.of(before.getYear(), month, day);
            if (date == null) {
                return false;
            }
            dates.add(year == 0 && before != null && date.isBefore(before) ? date.plusYears(1) : date);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }
}
