package kith.bot.language;

import java.time.LocalTime;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads one time of day: "half two", "10.30", "2pm", "quarter to 3", "noon", "1430".
final class ClockTimes {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?:[.:]?(\\d{2}))?(am|pm)?");

    /// A number before one of these counts things, and is no hour.
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

    /// A time, whether it was said without morning or afternoon, and the word after it.
    record Time(LocalTime time, boolean vague, int end) {}

    private final Tokens tokens;

    ClockTimes(Tokens tokens) {
        this.tokens = tokens;
    }

    /// A time that can be nothing else: "2pm", "10.30", "half two", "noon", "ten o'clock".
    @Nullable
    Time sureTime(int at) {
        var word = tokens.word(at);
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
        var next = tokens.word(at + 1);
        if (next.equals("oclock")) {
            return vagueHour(number, at + 2);
        }
        boolean meridiem = next.matches("am|pm")
                || next.matches("[ap]") && tokens.word(at + 2).equals("m");
        return meridiem ? written(String.valueOf(number), null, next, at + (next.length() == 2 ? 2 : 3)) : null;
    }

    private static boolean isWithMinutes(String word, @Nullable String minutes) {
        return minutes != null && (word.indexOf('.') > 0 || word.indexOf(':') > 0);
    }

    /// Any time, a bare number too: "at 2", "from ten".
    @Nullable
    Time time(int at, boolean alone) {
        var sure = sureTime(at);
        if (sure != null) {
            return sure;
        }
        var match = TIME.matcher(tokens.word(at));
        if (match.matches() && match.group(2) != null && tokens.word(at).length() == 4) {
            return written(match.group(1), match.group(2), null, at + 1);
        }
        var number = number(at);
        boolean counted = alone && UNITS.contains(tokens.word(at + 1));
        return number == null || number < 1 || number > 12 || counted ? null : vagueHour(number, at + 1);
    }

    /// "Half two" is half past two; "quarter to 3", "quarter past".
    private @Nullable Time fraction(int at, boolean half) {
        boolean past = tokens.word(at + 1).equals("past");
        boolean to = tokens.word(at + 1).equals("to");
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
        boolean past = tokens.word(at + 1).equals("past");
        if (minutes == null || minutes % 5 != 0 || minutes == 0 || !past) {
            return null;
        }
        var hour = number(at + 2);
        return hour == null || hour < 1 || hour > 12
                ? null
                : withMeridiem(hour(hour).plusMinutes(minutes), at + 3);
    }

    private Time withMeridiem(LocalTime time, int end) {
        var next = tokens.word(end);
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

    static LocalTime hour(int number) {
        return LocalTime.of(number >= 8 ? number : (number + 12) % 24, 0);
    }

    private @Nullable Integer number(int at) {
        var number = tokens.number(at);
        return number == null && tokens.is(at, "twenty") ? Integer.valueOf(20) : number;
    }
}
