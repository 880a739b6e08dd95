package kith.bot.language;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// How often, as one says it, and the words of [kith.community.activities.Repeats] for it.
record RepeatRule(Pattern pattern, Function<MatchResult, String> means) {

    static final String DAY =
            "(?:monday|mon|tuesday|tues|tue|wednesday|weds|wed|thursday|thurs|thur|thu|friday|fri|saturday|sat|sunday|sun)s?";
    static final String DAYS = "(" + DAY + "(?: (?:(?:and|n|an|plus|or) )?" + DAY + ")*)";
    private static final String NTH =
            "(?:first|second|third|fourth|fifth|penultimate|second to last|2nd to last|last but one|second last|2nd last|last|[1-5](?:st|nd|rd|th))";
    private static final String NTHS = "(" + NTH + "(?: (?:(?:and|n|plus) )?" + NTH + ")*)";
    private static final String MONTHLY = "(?:monthly|every month|once a month|each month)";
    private static final String OF_THE_MONTH =
            "(?: (?:of|in|every|each|per|a)(?: (?:the|each|every|a))? month| monthly| month)";
    private static final String FORTNIGHTLY =
            "(?:every other week|every fortnight|fortnightly|(?:every )?(?:two|2) weekly|every (?:two|2|second|2nd) weeks?"
                    + "|alternate weeks|once a fortnight)";
    private static final String NUMBER = "(two|three|four|five|six|\\d{1,2})";

    /// "Every second tuesday" is every fortnight for some, and once a month for others.
    private static final Pattern UNSURE = start("(?:every|each) (?:second|2nd|third|3rd|fourth|4th) " + DAYS);

    /// What comes first counts first.
    private static final List<RepeatRule> RULES = List.of(
            rule(
                    "(?:" + MONTHLY + " )?(?:on )?(?:(?:the|every|each) )?" + NTHS + " (" + DAY + ")" + OF_THE_MONTH,
                    found -> "monthly on the " + ordinals(found.group(1)) + " " + named(days(found.group(2)))),
            rule(
                    MONTHLY + " (?:on )?(?:(?:the|every) )?" + NTHS + " (" + DAY + ")",
                    found -> "monthly on the " + ordinals(found.group(1)) + " " + named(days(found.group(2)))),
            rule(
                    "(?:(?:the|every|each) )?" + NTHS + " (" + DAY + ")(?: only)?",
                    found -> "monthly on the " + ordinals(found.group(1)) + " " + named(days(found.group(2)))),
            rule(
                    "(?:" + MONTHLY
                            + " )?(?:on )?(?:the )?(\\d{1,2})(?:st|nd|rd|th) (?:of|in) (?:the|each|every|a) month",
                    found -> "monthly on the " + nth(found.group(1))),
            rule(MONTHLY + " on the (\\d{1,2})(?:st|nd|rd|th)", found -> "monthly on the " + nth(found.group(1))),
            rule(
                    "(?:every other|alternate|alternating|" + FORTNIGHTLY + "(?: on)?(?: an?)?) " + DAYS,
                    found -> "fortnightly on " + named(days(found.group(1)))),
            rule(DAYS + " (?:" + FORTNIGHTLY + "|alternate)", found -> "fortnightly on " + named(days(found.group(1)))),
            rule(
                    "(?:once )?every " + NUMBER + " weeks(?: on)?(?: an?)? " + DAYS,
                    found -> "every " + found.group(1) + " weeks on " + named(days(found.group(2)))),
            rule(
                    "every (third|fourth|fifth|sixth|\\d(?:rd|th)) week(?: on)?(?: an?)? " + DAYS,
                    found -> "every " + cardinal(found.group(1)) + " weeks on " + named(days(found.group(2)))),
            rule("every week on " + DAYS, found -> "weekly on " + named(days(found.group(1)))),
            rule(
                    "(?:every|each|each and every|weekly on) " + DAYS,
                    found -> "weekly on " + named(days(found.group(1)))),
            rule(DAYS + " (?:weekly|every week|each week)", found -> "weekly on " + named(days(found.group(1)))),
            rule(
                    "(" + DAY + "(?: (?:(?:and|n|an|plus) )?" + DAY + ")+)",
                    found -> "weekly on " + named(days(found.group(1)))),
            rule(FORTNIGHTLY, _ -> "fortnightly"),
            rule("(?:once )?every " + NUMBER + " weeks", found -> "every " + found.group(1) + " weeks"),
            rule("(?:every week|weekly|once a week|each week)", _ -> "weekly"),
            rule(MONTHLY, _ -> "monthly"),
            rule("(?:every day|daily|each day|(?:7|seven) days(?: a week)?)", _ -> "daily"),
            rule("(?:every weekday|weekdays|mon to fri|monday to friday)", _ -> "weekdays"),
            rule("(?:every weekend|weekends)(?: only)?", _ -> "weekends"),
            rule("(?:just (?:the )?once|once only|once|one off|one time only|only once|one day only)", _ -> "once"));

    /// @param repeats null when it was said in two ways that differ: it has to be asked
    /// @param days    the weekdays named, but for those of a month
    /// @param words   how many words it took
    record Found(@Nullable String repeats, Set<DayOfWeek> days, int words) {

        boolean isMonthly() {
            return repeats != null && repeats.startsWith("monthly on");
        }
    }

    /// The rule that these words begin with, or null.
    static @Nullable Found at(String rest) {
        var monthly = RULES.getFirst().pattern().matcher(rest);
        var unsure = UNSURE.matcher(rest);
        if (!monthly.find() && unsure.find()) {
            return new Found(null, days(unsure.group(1)), count(unsure.group()));
        }
        for (RepeatRule rule : RULES) {
            var found = rule.pattern().matcher(rest);
            if (found.find()) {
                var repeats = rule.means().apply(found.toMatchResult());
                var days = repeats.startsWith("monthly") ? Set.<DayOfWeek>of() : days(found.group());
                return new Found(repeats, days, count(found.group()));
            }
        }
        return null;
    }

    static int count(String words) {
        return words.split(" ").length;
    }

    private static RepeatRule rule(String pattern, Function<MatchResult, String> means) {
        return new RepeatRule(start(pattern), means);
    }

    private static Pattern start(String pattern) {
        return Pattern.compile("^" + pattern + "(?= |$)");
    }

    private static String ordinals(String said) {
        return said.replaceAll("(?:second|2nd)(?: to)? last|last but one", "penultimate")
                .replaceAll("\\b(?:and|n|plus) ", "")
                .replace(" ", " and ");
    }

    private static String nth(String day) {
        return day
                + switch (day) {
                    case "1", "21", "31" -> "st";
                    case "2", "22" -> "nd";
                    case "3", "23" -> "rd";
                    default -> "th";
                };
    }

    private static String cardinal(String ordinal) {
        return switch (ordinal) {
            case "third" -> "three";
            case "fourth" -> "four";
            case "fifth" -> "five";
            case "sixth" -> "six";
            default -> ordinal.substring(0, 1);
        };
    }

    static Set<DayOfWeek> days(String said) {
        var days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : said.split(" ")) {
            if (word.matches(DAY)) {
                days.add(weekday(word));
            }
        }
        return days;
    }

    private static DayOfWeek weekday(String word) {
        for (DayOfWeek each : DayOfWeek.values()) {
            if (each.name().toLowerCase(Locale.ROOT).startsWith(word.substring(0, 3))) {
                return each;
            }
        }
        throw new IllegalArgumentException("No day of the week: " + word);
    }

    static String named(Set<DayOfWeek> days) {
        return days.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
