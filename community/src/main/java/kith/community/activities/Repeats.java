package kith.community.activities;

import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.jspecify.annotations.Nullable;

/// How often something takes place: `weekly`, `monthly on the second Tuesday`, or an RFC 5545 RRULE, made into one
/// form.
///
/// Pure. At most once a day: rules by the hour or minute are refused.
///
/// @param rule  an RRULE without `RRULE:` and without UNTIL, empty for once only
/// @param until the last date it may fall on, null when the rule names none
/// @param plain whether it was said in plain words, which count from the first day that fits
public record Repeats(String rule, @Nullable LocalDate until, boolean plain) {

    private static final Set<Freq> FREQUENCIES = Set.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);
    // Not by the library's `Part`, which cannot be loaded before its `RecurrenceRule` (0.17.1).
    private static final Pattern WITHIN_THE_DAY = Pattern.compile("BY(?:HOUR|MINUTE|SECOND)=");

    private static final String DAY =
            "(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?";
    private static final String DAYS = "(?<days>" + DAY + "(?: " + DAY + ")*)";
    private static final String ORDINAL = "(?:first|second|third|fourth|fifth|penultimate|last|1st|2nd|3rd|4th|5th)";
    private static final String ORDINALS = "(?<ordinals>" + ORDINAL + "(?: " + ORDINAL + ")*)";
    private static final String WEEKDAY_IN_MONTH = ORDINALS + " (?<weekday>" + DAY + ")";
    private static final String DATE_IN_MONTH = "(?<date>\\d{1,2})(?:st|nd|rd|th)";
    private static final String EVERY_MONTH = "(?:monthly|every month|once month|month)";
    private static final String FORTNIGHTLY =
            "(?:fortnightly|every fortnight|once fortnight|every other week|every second week|alternate weeks)";
    private static final String NUMBER = "(?<number>\\d{1,2}|two|three|four|five|six)";

    private static final Map<String, Integer> ORDINAL_NUMBERS = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4),
            Map.entry("fifth", 5),
            Map.entry("penultimate", -2),
            Map.entry("last", -1),
            Map.entry("1st", 1),
            Map.entry("2nd", 2),
            Map.entry("3rd", 3),
            Map.entry("4th", 4),
            Map.entry("5th", 5));
    private static final List<String> NUMBERS = List.of("zero", "one", "two", "three", "four", "five", "six");

    public static final Repeats ONCE = new Repeats("", null, true);

    /// Reads what someone wrote under "repeats".
    ///
    /// @param starts when it first takes place, the anchor of every rule
    /// @param zone   the zone that an UNTIL in UTC is turned into
    /// @throws IllegalArgumentException with a sentence that says what was expected
    public static Repeats parse(String written, LocalDateTime starts, ZoneId zone) {
        var text = written.strip();
        return text.toUpperCase(Locale.ROOT).contains("FREQ=")
                ? rrule(text.toUpperCase(Locale.ROOT).replaceAll("\\s", ""), starts, zone)
                : words(text, starts);
    }

    private static Repeats rrule(String text, LocalDateTime starts, ZoneId zone) {
        var parts = new ArrayList<>(
                List.of(text.replaceFirst("^RRULE:", "").replaceFirst(";+$", "").split(";")));
        var untils = parts.stream().filter(part -> part.startsWith("UNTIL=")).toList();
        if (untils.size() > 1) {
            throw new IllegalArgumentException("UNTIL stands there twice");
        }
        parts.removeAll(untils);
        var rule = String.join(";", parts);
        check(rule);
        var until = untils.isEmpty() ? null : lastDate(untils.getFirst().substring("UNTIL=".length()), starts, zone);
        return new Repeats(rule, until, false);
    }

    // Strict, because the lenient mode drops a part it does not understand: BYDAY=Tuesday would be any day.
    private static void check(String text) {
        try {
            var rule = new RecurrenceRule(text, RfcMode.RFC5545_STRICT);
            if (!FREQUENCIES.contains(rule.getFreq())
                    || WITHIN_THE_DAY.matcher(text).find()) {
                throw new IllegalArgumentException(
                        "this rule repeats within a day; DAILY, WEEKLY, MONTHLY and YEARLY are understood");
            }
        } catch (InvalidRecurrenceRuleException wrong) {
            throw new IllegalArgumentException("this is no RRULE as in RFC 5545 (" + wrong.getMessage() + ")", wrong);
        }
    }

    /// UNTIL as a date: the last one whose start is not after it. It may be a date, a local time, or a time in UTC.
    private static LocalDate lastDate(String until, LocalDateTime starts, ZoneId zone) {
        DateTime parsed;
        try {
            parsed = DateTime.parse(until);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("UNTIL is no date as in RFC 5545, such as 20270331", wrong);
        }
        if (parsed.isAllDay()) {
            return LocalDate.of(parsed.getYear(), parsed.getMonth() + 1, parsed.getDayOfMonth());
        }
        var in = parsed.isFloating() ? ZoneOffset.UTC : zone;
        var local = LocalDateTime.ofInstant(Instant.ofEpochMilli(parsed.getTimestamp()), in);
        return starts.toLocalTime().isAfter(local.toLocalTime())
                ? local.toLocalDate().minusDays(1)
                : local.toLocalDate();
    }

    private static Repeats words(String written, LocalDateTime starts) {
        var text = (" " + written.toLowerCase(Locale.ROOT) + " ")
                .replaceAll("[,;&/+.]|\\b(?:on|the|of|in|a|and)\\b", " ")
                .replaceAll("\\beach\\b", "every")
                .replaceAll("\\s+", " ")
                .strip();
        var rule = daysAndWeeks(text);
        if (rule == null) {
            rule = months(text);
        }
        if (rule == null) {
            throw new IllegalArgumentException(unclear(text, starts));
        }
        return new Repeats(rule, null, true);
    }

    private static @Nullable String daysAndWeeks(String text) {
        switch (text) {
            case "", "no", "none", "never", "once", "once only", "one-off", "does not repeat":
                return "";
            case "daily", "every day":
                return "FREQ=DAILY";
            case "weekdays", "every weekday", "monday to friday", "mon to fri", "monday-friday", "mon-fri":
                return "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
            case "weekends", "every weekend":
                return "FREQ=WEEKLY;BYDAY=SA,SU";
            case "yearly", "annually", "every year", "once year":
                return "FREQ=YEARLY";
            default:
                return weeks(text);
        }
    }

    private static @Nullable String weeks(String text) {
        for (var pattern : List.of(
                "(?:weekly|every week|once week)(?: " + DAYS + ")?",
                "(?:every )?" + DAYS,
                DAYS + " (?:weekly|every week)")) {
            var match = Pattern.compile(pattern).matcher(text);
            if (match.matches()) {
                return "FREQ=WEEKLY" + byDay(match.group("days"));
            }
        }
        for (var pattern : List.of(
                FORTNIGHTLY + "(?: " + DAYS + ")?", "(?:every other|alternate) " + DAYS, DAYS + " " + FORTNIGHTLY)) {
            var match = Pattern.compile(pattern).matcher(text);
            if (match.matches()) {
                return "FREQ=WEEKLY;INTERVAL=2" + byDay(match.group("days"));
            }
        }
        var match =
                Pattern.compile("every " + NUMBER + " weeks(?: " + DAYS + ")?").matcher(text);
        return match.matches()
                ? "FREQ=WEEKLY;INTERVAL=" + number(match.group("number")) + byDay(match.group("days"))
                : null;
    }

    private static @Nullable String months(String text) {
        for (var place : List.of(WEEKDAY_IN_MONTH, DATE_IN_MONTH, "(?<lastday>last day)")) {
            for (var pattern : List.of(
                    EVERY_MONTH + " (?:every )?" + place,
                    "(?:every )?" + place + " " + EVERY_MONTH,
                    "every " + NUMBER + " months " + place)) {
                var match = Pattern.compile(pattern).matcher(text);
                if (match.matches()) {
                    var groups = match.namedGroups();
                    var interval = groups.containsKey("number") ? ";INTERVAL=" + number(match.group("number")) : "";
                    var on = groups.containsKey("weekday")
                            ? byDayOfMonth(match.group("ordinals"), match.group("weekday"))
                            : ";BYMONTHDAY=" + (groups.containsKey("date") ? match.group("date") : "-1");
                    check("FREQ=MONTHLY" + interval + on);
                    return "FREQ=MONTHLY" + interval + on;
                }
            }
        }
        return null;
    }

    private static String byDay(@Nullable String days) {
        return days == null
                ? ""
                : ";BYDAY="
                        + Arrays.stream(days.split(" "))
                                .map(Repeats::code)
                                .distinct()
                                .collect(joining(","));
    }

    private static String byDayOfMonth(String ordinals, String weekday) {
        return ";BYDAY="
                + Arrays.stream(ordinals.split(" "))
                        .map(ordinal -> ORDINAL_NUMBERS.get(ordinal) + code(weekday))
                        .collect(joining(","));
    }

    private static String code(String weekday) {
        return weekday.substring(0, 2).toUpperCase(Locale.ROOT);
    }

    private static int number(String written) {
        var number = NUMBERS.contains(written) ? NUMBERS.indexOf(written) : Integer.parseInt(written);
        if (number < 1) {
            throw new IllegalArgumentException("every 0 weeks or months is never");
        }
        return number;
    }

    private static String unclear(String text, LocalDateTime starts) {
        var weekday = name(starts.getDayOfWeek());
        var ordinal = NUMBERED.get((starts.getDayOfMonth() - 1) / 7);
        if (text.matches(EVERY_MONTH)) {
            return "monthly on what? Write \"monthly on the " + ordinal + " " + weekday + "\" or \"monthly on the "
                    + nth(starts.getDayOfMonth()) + "\"";
        }
        var ambiguous = Pattern.compile("every " + WEEKDAY_IN_MONTH).matcher(text);
        if (ambiguous.matches()) {
            return "this could mean two things; write \"fortnightly on " + weekday + "\" or \"monthly on the "
                    + ambiguous.group("ordinals") + " " + weekday + "\"";
        }
        return "this is not understood; write weekly, fortnightly, every Tuesday, monthly on the second Tuesday, "
                + "daily, or an RRULE as in RFC 5545, or leave it empty for once only";
    }

    private static final List<String> NUMBERED = List.of("first", "second", "third", "fourth", "last");

    private static String nth(int day) {
        return day
                + switch (day) {
                    case 1, 21, 31 -> "st";
                    case 2, 22 -> "nd";
                    case 3, 23 -> "rd";
                    default -> "th";
                };
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }

    /// The first date, from that of `starts` on, on which this falls. Plain words count from there, so that
    /// "fortnightly on Monday" written on a Thursday begins on the next Monday.
    ///
    /// @return null when it never falls on any date
    public @Nullable LocalDate firstFrom(LocalDateTime starts) {
        if (plain && rule.contains("INTERVAL=")) {
            var everyTime = new Repeats(rule.replaceFirst(";INTERVAL=\\d+", ""), until, false);
            return everyTime.firstFrom(starts);
        }
        var recurrence = new Recurrence(starts, starts.plusHours(1), rule, until, Set.of());
        return recurrence.firstDate();
    }
}
