package kith.bot.language;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.regex.Pattern;
import kith.bot.language.DateWords.Read;
import org.jspecify.annotations.Nullable;

/// Reads dates by number and name: "3/12", "3 Dec", "the 23rd", "in december", "bank holiday". Days come
/// before months.
public final class CalendarWords {

    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})(st|nd|rd|th)");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{2}|\\d{4}))?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{2}|\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /// A date so short a time ago is rather a slip, or past, than next year's: "from 1/12", said on the 2nd.
    private static final int JUST_PAST_DAYS = 60;

    private final Lexicon lexicon;
    private final List<Word> words;
    private final LocalDate today;
    private final WordTree<String> holidays;

    public CalendarWords(Lexicon lexicon, List<Word> words, LocalDate today) {
        this.lexicon = lexicon;
        this.words = words;
        this.today = today;
        this.holidays = lexicon.holidays;
    }

    @Nullable
    public Read at(int from) {
        if (from >= words.size()) {
            return null;
        }
        int at = from + (isWord(from, "the") || isWord(from, "on") && isWord(from + 1, "the") ? 1 : 0);
        at += at > from && isWord(at, "the") ? 1 : 0;
        var numeric = numeric(from);
        if (numeric != null) {
            return numeric;
        }
        var named = monthFirst(from);
        if (named == null) {
            named = dayFirst(at, at > from);
        }
        if (named == null) {
            named = month(from);
        }
        return named == null ? holiday(from) : named;
    }

    /// A bare number as a day of the month, where only a date can stand: "w/c 23".
    @Nullable
    public Read bareDay(int at) {
        var day = dayOfMonth(at);
        return day == null ? null : dayOnly(day, at + 1);
    }

    /// "Sunday 14th": of the next year's months the first in which they are one day. Null when a month was said, or
    /// there
    /// is none.
    @Nullable
    Read dayOnly(int at, DayOfWeek weekday) {
        int start = at + (isWord(at, "the") ? 1 : 0);
        var day = dayOfMonth(start);
        if (day == null
                || start + 1 < words.size() && lexicon.months.at(words, start + 1) != null
                || isWord(start + 1, "of")) {
            return null;
        }
        for (int months = 0; months < 12; months++) {
            var first = today.withDayOfMonth(1).plusMonths(months);
            var date = day <= first.lengthOfMonth() ? first.withDayOfMonth(day) : null;
            if (date != null && !date.isBefore(today) && date.getDayOfWeek() == weekday) {
                return new Read(Timing.on(date), start + 1);
            }
        }
        return null;
    }

    /// "3 dec", "23rd of november", "the 5th". A bare number needs a month; an ordinal word needs "the" or a
    /// month, so that "the second one" is no date.
    private @Nullable Read dayFirst(int at, boolean the) {
        var day = dayOfMonth(at);
        int length = 1;
        boolean ordinal = day != null && !words.get(at).isNumber();
        if (day == null) {
            var spelled = lexicon.ordinals.at(words, at);
            if (spelled == null || spelled.meaning() == 0) {
                return null;
            }
            day = spelled.meaning();
            length = spelled.length();
        }
        int after = at + length + (isWord(at + length, "of") ? 1 : 0);
        var month = after < words.size() ? lexicon.months.at(words, after) : null;
        if (month != null) {
            return withYear(day, month.meaning(), after + month.length());
        }
        boolean spelledOut = !ordinal && !words.get(at).isNumber();
        boolean sureSpelled = spelledOut && the && (day > 3 || length > 1) && !isNoun(at + length);
        return ordinal || sureSpelled ? dayOnly(day, at + length) : null;
    }

    private boolean isNoun(int at) {
        return at < words.size() && words.get(at).text().matches("ones?|option|on|in|walk|group|session|item|from");
    }

    /// "Dec 3", "december the 3rd". "May 2 of us come" is none: after "may" only an ordinal counts.
    private @Nullable Read monthFirst(int at) {
        var month = lexicon.months.at(words, at);
        if (month == null) {
            return null;
        }
        int after = at + month.length() + (isWord(at + month.length(), "the") ? 1 : 0);
        var day = dayOfMonth(after);
        boolean may = isWord(at, "may") || isWord(at, "march") || isWord(at, "mar");
        if (day != null && !(may && words.get(after).isNumber())) {
            return withYear(day, month.meaning(), after + 1);
        }
        var spelled = after < words.size() ? lexicon.ordinals.at(words, after) : null;
        return spelled == null || spelled.meaning() == 0
                ? null
                : withYear(spelled.meaning(), month.meaning(), after + spelled.length());
    }

    /// "In december", "next month", "this month"; a month's name alone only when it can be nothing else.
    private @Nullable Read month(int from) {
        if (has("time.next", from) && has("time.month", from + length("time.next", from))) {
            var first = today.withDayOfMonth(1).plusMonths(1);
            return new Read(wholeMonth(first), from + length("time.next", from) + 1);
        }
        if (has("time.this", from) && has("time.month", from + length("time.this", from))) {
            return new Read(Timing.between(today, lastOfMonth(today)), from + length("time.this", from) + 1);
        }
        boolean in = isWord(from, "in") || isWord(from, "during") || isWord(from, "for") || isWord(from, "next");
        var month = from + (in ? 1 : 0) < words.size() ? lexicon.months.at(words, from + (in ? 1 : 0)) : null;
        if (month == null || !in && isWord(from, "may|march|mar|sep|jan|dec|apr")) {
            return null;
        }
        var first = LocalDate.of(today.getYear(), month.meaning(), 1);
        var meant = first.plusMonths(1).isAfter(today) ? first : first.plusYears(1);
        return new Read(
                Timing.between(meant.isBefore(today) ? today : meant, lastOfMonth(meant)),
                from + (in ? 1 : 0) + month.length());
    }

    private static Timing wholeMonth(LocalDate day) {
        var first = day.withDayOfMonth(1);
        return Timing.between(first, lastOfMonth(day));
    }

    private static LocalDate lastOfMonth(LocalDate day) {
        return day.with(TemporalAdjusters.lastDayOfMonth());
    }

    private @Nullable Read holiday(int from) {
        int at = from + (isWord(from, "the") || isWord(from, "on") ? 1 : 0);
        var name = at < words.size() ? holidays.at(words, at) : null;
        if (name == null) {
            return null;
        }
        var bank = lexicon.bankHolidays.next(today);
        var timing = switch (name.meaning()) {
            case "bank holiday" -> Timing.on(bank);
            case "bank holiday monday" -> Timing.on(nextMonday());
            case "bank holiday weekend" -> bankWeekend(bank);
            default -> Holidays.called(name.meaning(), today);
        };
        return timing == null ? null : new Read(timing, at + name.length());
    }

    private LocalDate nextMonday() {
        return lexicon.bankHolidays
                .between(today, today.plusYears(1))
                .filter(day -> day.getDayOfWeek() == DayOfWeek.MONDAY)
                .findFirst()
                .orElseThrow();
    }

    private static Timing bankWeekend(LocalDate bank) {
        return switch (bank.getDayOfWeek()) {
            case FRIDAY -> Timing.between(bank, bank.plusDays(3));
            case MONDAY -> Timing.between(bank.minusDays(2), bank);
            default -> Timing.on(bank);
        };
    }

    private @Nullable Read numeric(int at) {
        var text = words.get(at).text();
        var iso = ISO.matcher(text);
        if (iso.matches()) {
            return on(
                    Integer.parseInt(iso.group(1)), Integer.parseInt(iso.group(2)), Integer.parseInt(iso.group(3)), at);
        }
        var numeric = NUMERIC.matcher(text);
        if (numeric.matches()
                && (numeric.group(2).equals("/") || numeric.group(4) != null || !ClockWords.isRange(text))) {
            return dated(numeric.group(1), numeric.group(3), numeric.group(4), at);
        }
        var dotted = DOTTED.matcher(text);
        return dotted.matches() ? dated(dotted.group(1), dotted.group(2), dotted.group(3), at) : null;
    }

    private @Nullable Read dated(String day, String month, @Nullable String year, int at) {
        if (year == null) {
            return nextTime(Integer.parseInt(day), Integer.parseInt(month), at + 1);
        }
        int full = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
        return on(full, Integer.parseInt(month), Integer.parseInt(day), at);
    }

    private static @Nullable Read on(int year, int month, int day, int at) {
        try {
            return new Read(Timing.on(LocalDate.of(year, month, day)), at + 1);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private @Nullable Read withYear(int day, int month, int end) {
        if (end < words.size() && words.get(end).text().matches("20\\d\\d")) {
            return on(Integer.parseInt(words.get(end).text()), month, day, end);
        }
        return nextTime(day, month, end);
    }

    private @Nullable Read nextTime(int day, int month, int end) {
        var date = nextTime(day, month);
        return date == null ? null : new Read(Timing.on(date), end);
    }

    /// The next such date; the last one where that is not long ago. Null for none, as a 31st of November.
    @Nullable
    LocalDate nextTime(int day, int month) {
        for (int year = today.getYear() - 1; year <= today.getYear() + 4; year++) {
            var date = month < 1
                            || month > 12
                            || day < 1
                            || day > YearMonth.of(year, month).lengthOfMonth()
                    ? null
                    : LocalDate.of(year, month, day);
            if (date != null && !date.isBefore(today.minusDays(JUST_PAST_DAYS))) {
                return date;
            }
        }
        return null;
    }

    /// The next month that has such a day.
    private @Nullable Read dayOnly(int day, int end) {
        for (int months = 0; months <= 2; months++) {
            var first = today.withDayOfMonth(1).plusMonths(months);
            if (day <= first.lengthOfMonth() && !first.withDayOfMonth(day).isBefore(today)) {
                return new Read(Timing.on(first.withDayOfMonth(day)), end);
            }
        }
        return null;
    }

    private @Nullable Integer dayOfMonth(int at) {
        if (at >= words.size()) {
            return null;
        }
        var text = words.get(at).text();
        var ordinal = ORDINAL.matcher(text);
        var digits = ordinal.matches() ? ordinal.group(1) : words.get(at).isNumber() && text.length() <= 2 ? text : "";
        int day = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return day >= 1 && day <= 31 ? day : null;
    }

    private int length(String list, int at) {
        return at >= words.size() ? 0 : lexicon.tree(list).lengthAt(words, at);
    }

    private boolean has(String list, int at) {
        return length(list, at) > 0;
    }

    private boolean isWord(int at, String pattern) {
        return at < words.size()
                && (words.get(at).text().equals(pattern)
                        || pattern.indexOf('|') > 0
                                && List.of(pattern.split("\\|"))
                                        .contains(words.get(at).text()));
    }
}
