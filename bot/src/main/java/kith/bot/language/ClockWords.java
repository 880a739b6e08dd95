package kith.bot.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads times of day: "half two", "10.30", "2pm", "after 6", "between 10 and 12", "mornings".
///
/// Without morning or afternoon, 8 to 11 are before noon and 12 to 7 after it, the hours at which groups
/// meet.
public final class ClockWords {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?(am|pm)?");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Set<String> POINT = Set.of("at", "@", "around", "about", "for", "approx");
    private static final Set<String> SINCE = Set.of("after", "from", "since", "past");
    private static final Set<String> UNTIL = Set.of("before", "by", "until", "till", "til", "b4");
    private static final Set<String> LINK = Set.of("to", "and", "until", "till", "til", "or");
    private static final Set<String> UNITS = Set.of(
            "week",
            "weeks",
            "wk",
            "wks",
            "day",
            "days",
            "people",
            "of",
            "miles",
            "mile",
            "places",
            "place",
            "years",
            "year",
            "other",
            "others",
            "minutes",
            "min",
            "mins",
            "month",
            "months",
            "pounds",
            "quid",
            "kids",
            "children",
            "hours",
            "hour",
            "please",
            "pls",
            "and",
            "spaces",
            "or",
            "person",
            "adults",
            "for",
            "km",
            "yards");

    /// A phrase of time, and the word after it.
    public record Read(TimeOfDay clock, boolean habitual, int end) {}

    private final Lexicon lexicon;
    private final List<Word> words;

    public ClockWords(Lexicon lexicon, List<Word> words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    /// Whether "10-12" is hours rather than the 10th of December: it begins in the morning, or lasts at most
    /// four hours.
    public static boolean isRange(String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return false;
        }
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        return from >= 8 && from <= 12 && to >= 1 && to <= 12 && to != from
                || from >= 1 && from < 8 && to > from && to <= from + 4;
    }

    @Nullable
    public Read at(int from) {
        var before = word(from);
        if (before.equals("between") || before.equals("from")) {
            var range = range(from + 1, true);
            if (range != null) {
                return range;
            }
        }
        if (SINCE.contains(before) || UNTIL.contains(before)) {
            var time = time(from + 1, true);
            return time == null ? part(from) : open(SINCE.contains(before), time);
        }
        if (POINT.contains(before)) {
            var time = before.equals("for") ? sureTime(from + 1) : time(from + 1, true);
            return time == null ? part(from + 1, false) : point(time);
        }
        var part = part(from);
        var range = part == null ? range(from, false) : null;
        var sure = part == null && range == null ? sureTime(from) : null;
        return part != null ? part : range != null ? range : sure == null ? null : point(sure);
    }

    /// A time, whether it was said without morning or afternoon, and the word after it.
    private record Time(LocalTime time, boolean vague, int end) {}

    private static Read point(Time time) {
        return new Read(TimeOfDay.hourFrom(time.time(), time.vague()), false, time.end());
    }

    private static Read open(boolean since, Time time) {
        var clock = since
                ? new TimeOfDay(time.time(), LocalTime.MAX, time.vague())
                : new TimeOfDay(LocalTime.MIN, time.time(), time.vague());
        return new Read(clock, true, time.end());
    }

    private @Nullable Read part(int from) {
        boolean in = (word(from).equals("in") || word(from).equals("this")) && from + 1 < words.size();
        int at = from + (in ? 1 : 0) + (in && word(from + 1).equals("the") ? 1 : 0);
        var read = part(at, in);
        return read == null ? part(from, false) : read;
    }

    private @Nullable Read part(int at, boolean once) {
        var part = at < words.size() ? lexicon.parts.at(words, at) : null;
        if (part == null || isVerb(at)) {
            return null;
        }
        boolean plural = part.length() == 1 && lexicon.set("plural-parts").contains(word(at));
        return new Read(part.meaning().clock, !once || plural, at + part.length());
    }

    /// "Who am I": a morning only behind a day or a number.
    private boolean isVerb(int at) {
        boolean am = word(at).equals("am") || word(at).equals("a");
        var before = at == 0 ? "" : word(at - 1);
        boolean day = lexicon.isTime(before) || before.matches("\\d.*") || before.equals("week");
        return am && !day;
    }

    /// Two times: "10 to 12", "10-12", "2pm til 4". Bare numbers need "between" or "from" before them.
    private @Nullable Read range(int at, boolean announced) {
        if (isRange(word(at))) {
            var parts = word(at).split("-");
            return between(hour(Integer.parseInt(parts[0])), hour(Integer.parseInt(parts[1])), true, at + 1);
        }
        var first = announced ? time(at, false) : sureOrBare(at);
        if (first == null
                || !LINK.contains(word(first.end()))
                || !announced && word(first.end()).matches("and|or")) {
            return null;
        }
        var second = announced ? time(first.end() + 1, true) : sureTime(first.end() + 1);
        if (second == null && !announced && !first.vague()) {
            second = time(first.end() + 1, true);
        }
        if (second == null || !announced && first.vague() && second.vague()) {
            return null;
        }
        return between(alike(first, second), second.time(), first.vague() && second.vague(), second.end());
    }

    /// "2 to 4pm": both in the afternoon.
    private static LocalTime alike(Time first, Time second) {
        boolean turn = first.vague() && !second.vague() && first.time().isAfter(second.time());
        return turn ? first.time().minusHours(12) : first.time();
    }

    private static @Nullable Read between(LocalTime from, LocalTime to, boolean vague, int end) {
        var before = to.isAfter(from) ? to : to.plusHours(12);
        return before.isAfter(from) ? new Read(new TimeOfDay(from, before, vague), true, end) : null;
    }

    private @Nullable Time sureOrBare(int at) {
        var sure = sureTime(at);
        return sure == null ? time(at, false) : sure;
    }

    /// A time that can be nothing else: "2pm", "10.30", "half two", "noon", "ten o'clock".
    private @Nullable Time sureTime(int at) {
        var word = word(at);
        if (word.equals("noon") || word.equals("midday") || word.equals("12noon")) {
            return new Time(LocalTime.NOON, false, at + 1);
        }
        if (word.equals("half") || word.equals("quarter") || word.equals("qtr")) {
            return fraction(at, word.equals("half"));
        }
        var minutes = minutesTo(at);
        if (minutes != null) {
            return minutes;
        }
        var match = TIME.matcher(word);
        if (match.matches() && (match.group(3) != null || isWithMinutes(word, match.group(2)))) {
            return written(match.group(1), match.group(2), match.group(3), at + 1);
        }
        var number = number(at);
        if (number == null || number > 12 || number < 1) {
            return null;
        }
        var next = word(at + 1);
        if (next.equals("oclock")) {
            return vagueHour(number, at + 2);
        }
        boolean meridiem =
                next.matches("am|pm") || next.matches("[ap]") && word(at + 2).equals("m");
        return meridiem ? written(String.valueOf(number), null, next, at + (next.length() == 2 ? 2 : 3)) : null;
    }

    private static boolean isWithMinutes(String word, @Nullable String minutes) {
        return minutes != null && (word.indexOf('.') > 0 || word.indexOf(':') > 0);
    }

    /// Any time, a bare number too: "at 2", "from ten".
    private @Nullable Time time(int at, boolean alone) {
        var sure = sureTime(at);
        if (sure != null) {
            return sure;
        }
        var match = TIME.matcher(word(at));
        if (match.matches() && match.group(2) != null && word(at).length() == 4) {
            return written(match.group(1), match.group(2), null, at + 1);
        }
        var number = number(at);
        boolean counted = alone && UNITS.contains(word(at + 1));
        return number == null || number < 1 || number > 12 || counted ? null : vagueHour(number, at + 1);
    }

    /// "Half two" is half past two; "quarter to 3", "quarter past".
    private @Nullable Time fraction(int at, boolean half) {
        boolean past = word(at + 1).equals("past");
        boolean to = word(at + 1).equals("to");
        if (half ? to : !past && !to) {
            return null;
        }
        var number = number(at + (past || to ? 2 : 1));
        if (number == null || number < 1 || number > 12) {
            return null;
        }
        int minutes = half ? 30 : past ? 15 : -15;
        int end = at + (past || to ? 3 : 2);
        return withMeridiem(hour(number).plusMinutes(minutes), end);
    }

    /// "Ten past two", "twenty to 3".
    private @Nullable Time minutesTo(int at) {
        var minutes = number(at);
        boolean past = word(at + 1).equals("past");
        if (minutes == null || minutes % 5 != 0 || minutes == 0 || !past) {
            return null;
        }
        var hour = number(at + 2);
        return hour == null || hour < 1 || hour > 12
                ? null
                : withMeridiem(hour(hour).plusMinutes(minutes), at + 3);
    }

    private Time withMeridiem(LocalTime time, int end) {
        var next = word(end);
        if (next.equals("am") || next.equals("pm")) {
            int hour = time.getHour() % 12 + (next.equals("pm") ? 12 : 0);
            return new Time(time.withHour(hour), false, end + 1);
        }
        return new Time(time, true, end);
    }

    private @Nullable Time written(String hours, @Nullable String minutes, @Nullable String meridiem, int end) {
        int hour = Integer.parseInt(hours);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        if (hour > 23 || minute > 59 || meridiem != null && (hour > 12 || hour == 0)) {
            return null;
        }
        if (meridiem != null) {
            return new Time(LocalTime.of(hour % 12 + (meridiem.startsWith("p") ? 12 : 0), minute), false, end);
        }
        if (hour > 12 || hour == 0 || hours.startsWith("0")) {
            return new Time(LocalTime.of(hour, minute), false, end);
        }
        return withMeridiem(hour(hour).withMinute(minute), end);
    }

    private Time vagueHour(int number, int end) {
        return new Time(hour(number), true, end);
    }

    private static LocalTime hour(int number) {
        return LocalTime.of(number >= 8 && number <= 12 ? number : (number + 12) % 24, 0);
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
        return spelled == null ? word.text().equals("twenty") ? Integer.valueOf(20) : null : spelled.meaning();
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).text() : "";
    }
}
