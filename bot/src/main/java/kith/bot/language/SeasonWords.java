package kith.bot.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads between which dates something repeats: "until easter", "nov to march", "except 23 and 30 dec", "not
/// bank holidays", "in term time".
final class SeasonWords {

    private static final Pattern EXCEPT = Pattern.compile(
            "^(?:except(?: for| on)?|excluding|excl|exc|apart from|other than|but not|not|no meeting|minus)(?: on| in| the)*(?= )");
    private static final Pattern NOT_THIS = Pattern.compile("^not (?:this|the|on) .{1,20}\\bbut\\b");
    private static final Pattern UNTIL = Pattern.compile(
            "^(?:until|till|til|up to|upto|to|ends|ending|end|finishing|finishes|through to|through)(?: on| the)*(?= )");
    private static final Pattern BACK = Pattern.compile(
            "^(?:(?:and )?then )?(?:back|again|(?:starts?|starting) (?:again|back))(?: on| from)?(?= )");

    /// What only a school knows.
    private static final Pattern TERMS = Pattern.compile(
            "^(?:(?:in|during|except(?: in| for)?|not|excluding|outside)(?: in)?(?: the)? )?(?:term ?time|termtime|terms|school (?:terms?|holidays|hols)|half terms?)(?: only)?(?= |$)");
    private static final int LONGEST_GAP_DAYS = 62;
    private static final int YEARS_AHEAD = 2;

    private final Tokens tokens;
    private final DateWords dates;
    private final CalendarWords calendar;
    private final LocalDate today;

    SeasonWords(Tokens tokens, DateWords dates, CalendarWords calendar, LocalDate today) {
        this.tokens = tokens;
        this.dates = dates;
        this.calendar = calendar;
        this.today = today;
    }

    /// @param from   the first day, null when none was said
    /// @param until  the last day
    /// @param except the days left out
    /// @param note   what can only be noted
    record Read(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            SortedSet<LocalDate> except,
            @Nullable String note,
            int end) {

        static Read noted(String note, int end) {
            return new Read(null, null, new TreeSet<>(), note, end);
        }

        static Read without(SortedSet<LocalDate> except, int end) {
            return new Read(null, null, except, null, end);
        }

        static Read within(@Nullable LocalDate from, LocalDate until, int end) {
            return new Read(from, until, new TreeSet<>(), null, end);
        }
    }

    /// What begins at this word, or null.
    @Nullable
    Read at(int from) {
        var rest = Wording.joined(tokens.all().subList(from, tokens.size()));
        var terms = TERMS.matcher(rest);
        if (terms.find()) {
            int end = from + RepeatRule.count(terms.group());
            var dated = terms.group().matches("(?:except|excluding|not|outside).*") ? except(end) : null;
            if (dated != null) {
                return dated;
            }
            return Read.noted(terms.group(), from + RepeatRule.count(terms.group()));
        }
        var feast = feast(from);
        if (feast != null) {
            return feast;
        }
        var except = EXCEPT.matcher(rest);
        if (except.find() && !NOT_THIS.matcher(rest).find()) {
            return except(from + RepeatRule.count(except.group()));
        }
        var months = months(from);
        if (months != null) {
            return months;
        }
        var until = UNTIL.matcher(rest);
        return until.find() ? until(from + RepeatRule.count(until.group())) : null;
    }

    /// "In lent": its days, where they are more than a few.
    private @Nullable Read feast(int from) {
        var name = tokens.lexicon().holidays.at(tokens.all(), from);
        var timing = name == null ? null : Holidays.called(name.meaning(), today);
        if (name == null || timing == null) {
            return null;
        }
        var first = timing.first();
        var last = timing.last();
        return first != null && last != null && first.plusDays(5).isBefore(last)
                ? Read.within(first, last, from + name.length())
                : null;
    }

    private @Nullable Read except(int at) {
        if (tokens.word(at).matches("bank") && tokens.word(at + 1).matches("hols?|holidays?(?:s)?")) {
            var days = tokens.lexicon().bankHolidays.between(today, today.plusYears(YEARS_AHEAD));
            return Read.without(sorted(days), at + 2);
        }
        var several = new DateList(tokens, calendar).at(at);
        if (several != null) {
            return Read.without(sorted(several.dates().stream()), several.end());
        }
        var days = new TreeSet<LocalDate>();
        for (int next = at; ; ) {
            var read = date(next);
            if (read == null) {
                return days.isEmpty() ? null : Read.without(days, next);
            }
            var first = read.timing().first();
            var last = read.timing().last();
            if (first == null
                    || last == null
                    || first.plusDays(LONGEST_GAP_DAYS).isBefore(last)) {
                return null;
            }
            first.datesUntil(last.plusDays(1)).forEach(days::add);
            next = read.end();
            if (tokens.word(next).matches("and|or|n") && date(next + 1) != null) {
                next++;
            } else {
                return Read.without(days, next);
            }
        }
    }

    /// "Until 25 march", "till the end of sept", "until easter, then back 13 jan".
    private @Nullable Read until(int at) {
        int end = at + (tokens.is(at, "end") ? tokens.is(at + 1, "of") ? 2 : 1 : 0);
        if (tokens.is(at, "end") && tokens.word(end).matches("the|each|every")) {
            return null;
        }
        var read = date(end);
        var last = read == null || read.timing().clock() != null ? null : middle(read.timing());
        if (read == null || last == null) {
            return null;
        }
        var back = BACK.matcher(Wording.joined(tokens.all().subList(read.end(), tokens.size())));
        if (!back.find()) {
            return Read.within(null, last, read.end());
        }
        var again = dates.at(read.end() + RepeatRule.count(back.group()));
        var first = again == null ? null : again.timing().first();
        if (again == null || first == null || !first.isAfter(last) || first.isAfter(last.plusDays(LONGEST_GAP_DAYS))) {
            return null;
        }
        return Read.without(sorted(last.plusDays(1).datesUntil(first)), again.end());
    }

    /// A feast of three or four days ends for most on its second or third: Christmas Day, Easter Sunday.
    private static @Nullable LocalDate middle(Timing timing) {
        var first = timing.first();
        var last = timing.last();
        if (first == null || last == null) {
            return null;
        }
        long days = first.until(last, ChronoUnit.DAYS) + 1;
        return days <= 4 ? first.plusDays(days / 2) : last;
    }

    private DateWords.@Nullable Read date(int at) {
        var month = month(at);
        if (month > 0) {
            var whole = next(month);
            var read = dates.at(at);
            return read != null && read.end() > at + 1
                    ? read
                    : new DateWords.Read(Timing.between(whole.atDay(1), whole.atEndOfMonth()), at + 1);
        }
        return at >= tokens.size() ? null : dates.at(at);
    }

    /// "In december", "through december only", "nov to march", "jan and feb only".
    private @Nullable Read months(int from) {
        int at = from + (tokens.word(from).matches("in|through|during|all") ? 1 : 0);
        int first = month(at);
        if (first == 0 || tokens.word(at + 1).matches("\\d.*")) {
            return null;
        }
        int link = tokens.word(at + 1).matches("to|and|until|till|til|through|n") ? at + 2 : 0;
        int last = link == 0 ? 0 : month(link);
        boolean dated = last > 0 && tokens.word(link + 1).matches("\\d{1,2}(?:st|nd|rd|th)?");
        int end = last == 0 ? at + 1 : link + 1;
        boolean only = tokens.is(end, "only");
        if (dated || last == 0 && at == from && !only) {
            return null;
        }
        var until = next(last == 0 ? first : last);
        var start = YearMonth.of(until.getYear(), first);
        start = start.isAfter(until) ? start.minusYears(1) : start;
        var day = start.atDay(1).isBefore(today) ? today : start.atDay(1);
        return Read.within(day, until.atEndOfMonth(), end + (only ? 1 : 0));
    }

    /// The next such month, this one included.
    private YearMonth next(int month) {
        var meant = YearMonth.of(today.getYear(), month);
        return meant.atEndOfMonth().isBefore(today) ? meant.plusYears(1) : meant;
    }

    /// The first day of the month named here, when one is: "from january".
    @Nullable
    LocalDate monthFrom(int at) {
        int month = month(at);
        return month == 0 || tokens.word(at + 1).matches("\\d.*")
                ? null
                : next(month).atDay(1);
    }

    /// 0 for none.
    private int month(int at) {
        var month = at < tokens.size() ? tokens.lexicon().months.at(tokens.all(), at) : null;
        return month == null || month.length() != 1 ? 0 : month.meaning();
    }

    private static SortedSet<LocalDate> sorted(Stream<LocalDate> days) {
        return days.collect(java.util.stream.Collectors.toCollection(TreeSet::new));
    }
}
