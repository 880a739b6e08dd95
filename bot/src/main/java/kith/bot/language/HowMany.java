package kith.bot.language;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How many times something takes place, or for how many weeks: "for 8 weeks", "6 thursdays", "4 sessions".
///
/// @param times 0 when weeks were said
/// @param weeks 0 when times were said
/// @param days  the weekdays named
/// @param words how many words it took
public record HowMany(int times, int weeks, Set<DayOfWeek> days, int words) {

    private static final String NUMBER = "(two|three|four|five|six|seven|eight|nine|ten|twelve|[2-9]|[1-4]\\d)";
    private static final Pattern WEEKS =
            Pattern.compile("^(?:for (?:just )?)?" + NUMBER + " weeks(?: only| in all)?(?= |$)");
    private static final Pattern TIMES =
            Pattern.compile("^(?:for )?(?:just )?" + NUMBER + " (?:sessions|times|meetings|in all)(?: only)?(?= |$)");
    private static final Pattern DAYS = Pattern.compile(
            "^(?:for )?(?:just )?" + NUMBER
                    + " (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|tues|weds|thurs|sats|suns|mons|fris)(?: only)?(?= |$)");

    /// What these words begin with, or null.
    static @Nullable HowMany at(String rest) {
        var days = DAYS.matcher(rest);
        if (days.find()) {
            return new HowMany(
                    number(days.group(1)), 0, RepeatRule.days(days.group(2)), RepeatRule.count(days.group()));
        }
        var weeks = WEEKS.matcher(rest);
        if (weeks.find()) {
            return new HowMany(0, number(weeks.group(1)), Set.of(), RepeatRule.count(weeks.group()));
        }
        var times = TIMES.matcher(rest);
        return times.find() ? new HowMany(number(times.group(1)), 0, Set.of(), RepeatRule.count(times.group())) : null;
    }

    private static int number(String said) {
        return switch (said) {
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            case "five" -> 5;
            case "six" -> 6;
            case "seven" -> 7;
            case "eight" -> 8;
            case "nine" -> 9;
            case "ten" -> 10;
            case "twelve" -> 12;
            default -> Integer.parseInt(said);
        };
    }
}
