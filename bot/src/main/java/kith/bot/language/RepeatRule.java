package kith.bot.language;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How often, as one says it, and the words of [kith.community.activities.Repeats] for it.
record RepeatRule(Pattern pattern, String means) {

    static final String DAY =
            "(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?";
    private static final String NTH = "(first|second|third|fourth|last|1st|2nd|3rd|4th)";

    /// What comes first counts first.
    private static final List<RepeatRule> RULES = List.of(
            new RepeatRule("(?:every other|alternate|fortnightly on|every fortnight on) " + DAY, "fortnightly on "),
            new RepeatRule(
                    "(?:monthly on |every month on )?(?:the |every )?" + NTH + " " + DAY
                            + " (?:of|in) (?:the|each|every|a) month",
                    "monthly on the "),
            new RepeatRule("(?:monthly|every month) on (?:the )?" + NTH + " " + DAY, "monthly on the "),
            new RepeatRule(DAY + " and " + DAY, "weekly on "),
            new RepeatRule("(?:every|each|weekly on) " + DAY + "(?: and " + DAY + ")?", "weekly on "),
            new RepeatRule(
                    "(?:every other week|every fortnight|fortnightly|(?:every )?(?:two|2) weekly|every (?:two|2) weeks"
                            + "|alternate weeks|once a fortnight)",
                    "fortnightly"),
            new RepeatRule("(?:every week|weekly|once a week|each week)", "weekly"),
            new RepeatRule("(?:every month|monthly|once a month|each month)", "monthly"),
            new RepeatRule("(?:every day|daily|each day)", "daily"),
            new RepeatRule("(?:every weekday|weekdays|mon to fri|monday to friday)", "weekdays"),
            new RepeatRule(
                    "(?:just (?:the )?once|once only|once|one off|one time only|only once|one day only)", "once"));

    private RepeatRule(String pattern, String means) {
        this(Pattern.compile("^" + pattern + "(?= |$)"), means);
    }

    /// @param days    the weekdays named
    /// @param monthly whether they are weekdays of a month
    /// @param words   how many words it took
    record Found(String repeats, Set<DayOfWeek> days, boolean monthly, int words) {}

    /// The rule that these words begin with, or null.
    static @Nullable Found at(String rest) {
        for (RepeatRule rule : RULES) {
            var found = rule.pattern().matcher(rest);
            if (found.find()) {
                return rule.found(found);
            }
        }
        return null;
    }

    private Found found(Matcher found) {
        var all = new ArrayList<String>();
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (int i = 1; i <= found.groupCount(); i++) {
            if (found.group(i) != null) {
                var weekday = weekday(found.group(i));
                if (weekday != null) {
                    days.add(weekday);
                    all.add(weekday.name().toLowerCase(Locale.ROOT));
                } else {
                    all.add(found.group(i));
                }
            }
        }
        boolean monthly = !all.isEmpty() && all.getFirst().matches(NTH);
        return new Found(
                means + String.join(" ", all), days, monthly, found.group().split(" ").length);
    }

    private static @Nullable DayOfWeek weekday(String said) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().toLowerCase(Locale.ROOT).startsWith(said.substring(0, Math.min(3, said.length())))) {
                return each;
            }
        }
        return null;
    }

    static String named(Set<DayOfWeek> days) {
        return days.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
