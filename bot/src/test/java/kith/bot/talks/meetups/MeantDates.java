package kith.bot.talks.meetups;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a message of a leader means of dates, by the `means` column of `examples-3.tsv`.
///
/// @param every  an RRULE, empty when it is on single dates; null when one rule cannot say it
/// @param dates  the dates it names, when it names no rule
/// @param except dates or words
record MeantDates(
        String title, String every, List<LocalDate> dates, String times, String from, String until, String except) {

    private static final Pattern ORDINALS = Pattern.compile("((?:\\d(?:st|nd|rd|th)|2nd last|last)"
            + "(?: and (?:\\d(?:st|nd|rd|th)|last))*) (Mon|Tue|Wed|Thu|Fri|Sat|Sun)");
    private static final Pattern WEEKS = Pattern.compile("(\\d+) weeks (\\w{3})");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CLOCK = Pattern.compile("\\d{2}:\\d{2}(?:-\\d{2}:\\d{2})?");

    static MeantDates of(String means) {
        Map<String, String> said = Arrays.stream(means.split(";"))
                .map(String::strip)
                .filter(part -> part.indexOf('=') > 0)
                .collect(Collectors.toMap(
                        part -> part.substring(0, part.indexOf('=')),
                        part -> part.substring(part.indexOf('=') + 1),
                        (first, _) -> first));
        var when = said.getOrDefault("every", said.getOrDefault("on", ""));
        var clock = CLOCK.matcher(when);
        return new MeantDates(
                said.getOrDefault("title", ""),
                rule(said.getOrDefault("every", "")),
                dates(said.getOrDefault("on", "")),
                clock.find() ? clock.group() : "",
                said.getOrDefault("from", ""),
                said.getOrDefault("until", ""),
                said.getOrDefault("except", ""));
    }

    static List<LocalDate> dates(String said) {
        return DATE.matcher(said)
                .results()
                .map(found -> LocalDate.parse(found.group()))
                .toList();
    }

    private static String rule(String every) {
        if (every.contains(" + ")) {
            return "two times";
        }
        var said = every.replaceFirst(" ?in .*", "");
        var ordinals = ORDINALS.matcher(said);
        if (ordinals.lookingAt()) {
            var day = ordinals.group(2).substring(0, 2).toUpperCase();
            return "FREQ=MONTHLY;BYDAY="
                    + Arrays.stream(ordinals.group(1).split(" and "))
                            .map(each ->
                                    each.equals("last") ? "-1" : each.equals("2nd last") ? "-2" : each.substring(0, 1))
                            .map(number -> number + day)
                            .collect(Collectors.joining(","));
        }
        var weeks = WEEKS.matcher(said);
        if (weeks.lookingAt()) {
            return "FREQ=WEEKLY;INTERVAL=" + weeks.group(1) + ";BYDAY="
                    + weeks.group(2).substring(0, 2).toUpperCase();
        }
        if (said.startsWith("month day ")) {
            return "FREQ=MONTHLY;BYMONTHDAY=" + said.split(" ")[2];
        }
        if (said.startsWith("daily")) {
            return "FREQ=DAILY";
        }
        if (said.startsWith("Mon-Thu")) {
            return "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH";
        }
        if (said.startsWith("Mon-Fri")) {
            return "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR";
        }
        return said.isEmpty()
                ? ""
                : "FREQ=WEEKLY;BYDAY="
                        + Arrays.stream(said.split(" ")[0].split(","))
                                .map(day -> day.substring(0, 2).toUpperCase())
                                .collect(Collectors.joining(","));
    }
}
