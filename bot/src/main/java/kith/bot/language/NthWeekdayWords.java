package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import kith.bot.language.DateWords.Read;
import org.jspecify.annotations.Nullable;

/// Reads a weekday by its number in the month, as the next one that there is: "1st sat of every month", "the first and
/// third tuesday", "last friday of the month", "5th tuesday", "2nd thursday in january".
final class NthWeekdayWords {

    /// A fifth Tuesday comes within so many months.
    private static final int MONTHS_AHEAD = 13;
    private static final int LAST = -1;

    private final Tokens tokens;
    private final LocalDate today;

    NthWeekdayWords(Tokens tokens, LocalDate today) {
        this.tokens = tokens;
        this.today = today;
    }

    /// What begins at this word, or null.
    @Nullable
    Read at(int from) {
        int at = from;
        while (at < from + 2 && tokens.word(at).matches("on|the|every|each")) {
            at++;
        }
        var ordinals = new ArrayList<Integer>();
        for (int number; (number = ordinal(at)) != 0; ) {
            ordinals.add(number);
            at += tokens.word(at + 1).matches("and|or|n") && ordinal(at + 2) != 0 ? 2 : 1;
        }
        var day = ordinals.isEmpty() || at >= tokens.size()
                ? null
                : tokens.lexicon().days.at(tokens.all(), at);
        return day == null ? null : behind(ordinals, day.meaning(), at + day.length());
    }

    private @Nullable Read behind(List<Integer> ordinals, DayOfWeek day, int end) {
        boolean of = tokens.word(end).matches("of|in|every|each|per");
        int month = end + (of ? 1 : 0) + (of && tokens.word(end + 1).matches("the|each|every|a|this") ? 1 : 0);
        if (tokens.has("time.month", month) || tokens.is(month, "monthly")) {
            return next(ordinals, day, YearMonth.from(today), MONTHS_AHEAD, month + 1);
        }
        if (of && tokens.has("time.next", month) && tokens.has("time.month", month + 1)) {
            return next(ordinals, day, YearMonth.from(today).plusMonths(1), 1, month + 2);
        }
        var named = of && month < tokens.size() ? tokens.lexicon().months.at(tokens.all(), month) : null;
        if (named != null) {
            var meant = YearMonth.of(today.getYear(), named.meaning());
            var first = meant.isBefore(YearMonth.from(today)) ? meant.plusYears(1) : meant;
            return next(ordinals, day, first, 1, month + named.length());
        }
        return ordinals.contains(LAST) ? null : next(ordinals, day, YearMonth.from(today), MONTHS_AHEAD, end);
    }

    private @Nullable Read next(List<Integer> ordinals, DayOfWeek day, YearMonth first, int months, int end) {
        for (int ahead = 0; ahead < months; ahead++) {
            var month = first.plusMonths(ahead);
            var date = ordinals.stream()
                    .map(ordinal -> month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(ordinal, day)))
                    .filter(each -> YearMonth.from(each).equals(month) && !each.isBefore(today))
                    .min(LocalDate::compareTo);
            if (date.isPresent()) {
                return DateWords.on(date.get(), end);
            }
        }
        return null;
    }

    /// 0 for none.
    private int ordinal(int at) {
        return switch (tokens.word(at)) {
            case "first", "1st" -> 1;
            case "second", "2nd" -> 2;
            case "third", "3rd" -> 3;
            case "fourth", "4th" -> 4;
            case "fifth", "5th" -> 5;
            case "last" -> LAST;
            default -> 0;
        };
    }
}
