package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads when a meet-up takes place: "thursdays 10-12 from 3 dec", "every other tuesday at 2pm for an hour".
///
/// It reads a phrase whole or not at all, so that "friday lunch club" stays a name.
public final class MeetUpTimes {

    private static final String DAY =
            "(mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?";
    private static final String NTH = "(first|second|third|fourth|last|1st|2nd|3rd|4th)";

    /// What comes first counts first.
    private static final List<Rule> RULES = List.of(
            new Rule("(?:every other|alternate|fortnightly on|every fortnight on) " + DAY, "fortnightly on "),
            new Rule(
                    "(?:monthly on |every month on )?(?:the |every )?" + NTH + " " + DAY
                            + " (?:of|in) (?:the|each|every|a) month",
                    "monthly on the "),
            new Rule("(?:monthly|every month) on (?:the )?" + NTH + " " + DAY, "monthly on the "),
            new Rule(DAY + " and " + DAY, "weekly on "),
            new Rule("(?:every|each|weekly on) " + DAY + "(?: and " + DAY + ")?", "weekly on "),
            new Rule(
                    "(?:every other week|every fortnight|fortnightly|(?:every )?(?:two|2) weekly|every (?:two|2) weeks"
                            + "|alternate weeks|once a fortnight)",
                    "fortnightly"),
            new Rule("(?:every week|weekly|once a week|each week)", "weekly"),
            new Rule("(?:every month|monthly|once a month|each month)", "monthly"),
            new Rule("(?:every day|daily|each day)", "daily"),
            new Rule("(?:every weekday|weekdays|mon to fri|monday to friday)", "weekdays"),
            new Rule("(?:just (?:the )?once|once only|once|one off|one time only|only once|one day only)", "once"));

    private static final Pattern LASTS =
            Pattern.compile("^(?:for )?(?:about )?(an|a|one|two|three|four|half an|\\d(?:\\.\\d)?|\\d{2,3}) "
                    + "(hour|hours|hr|hrs|minutes|mins|min)( and a half)?(?= |$)");
    private static final Set<String> BETWEEN = Set.of(
            "from",
            "starting",
            "starts",
            "start",
            "beginning",
            "on",
            "at",
            "the",
            "and",
            "between",
            "@",
            "time",
            "each",
            "is",
            "it",
            "its",
            "all",
            "then",
            "first");
    private static final Set<String> UNTIL =
            Set.of("until", "till", "til", "to", "ends", "ending", "end", "finishing", "finish", "finishes", "before");

    /// "10.30-12" and "10am-12" are from one to the other.
    private static final Pattern DASH_BEHIND = Pattern.compile(
            "(?i)\\b(\\d{1,2}[.:]\\d{2}(?:am|pm)?|\\d{4}|\\d{1,2}(?:am|pm)|noon)\\s*[-–—]\\s*(?=\\d|noon)");
    private static final Pattern DASH_BEFORE =
            Pattern.compile("(?i)\\b(\\d{1,2})\\s*[-–—]\\s*(?=(?:\\d{1,2}[.:]\\d{2}|\\d{1,2}(?:am|pm)|noon)\\b)");

    private static final Pattern NOON = Pattern.compile("(?i)\\b12 ?(?:noon|midday)\\b");
    private static final Pattern WORKING_DAYS =
            Pattern.compile("(?i)\\bmon(?:day)?s?\\s*(?:-|–|to)\\s*fri(?:day)?s?\\b");

    /// "7 for 7.30": come at seven, it begins at half past.
    private static final Pattern COME_AT = Pattern.compile("(?i)\\b\\d{1,2}(?:[.:]\\d{2})?(?:am|pm)? for (?=\\d)");

    private record Rule(Pattern pattern, String means) {

        Rule(String pattern, String means) {
            this(Pattern.compile("^" + pattern + "(?= |$)"), means);
        }
    }

    private final Lexicon lexicon;

    public MeetUpTimes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What a phrase says of the time; what it does not say is null.
    ///
    /// @param dated whether it names a date, rather than a day of the week
    public record Read(
            @Nullable LocalDate day,
            boolean dated,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable Integer minutes,
            @Nullable String repeats) {

        /// Whether it can be nothing but a time.
        public boolean isSure() {
            return dated || starts != null || repeats != null;
        }
    }

    /// @param bare whether a bare number is a time of day: "10"
    /// @return null when the phrase says anything else
    @Nullable
    public Read read(String phrase, LocalDateTime now, boolean bare) {
        var said = NOON.matcher(phrase).replaceAll("noon");
        said = WORKING_DAYS.matcher(said).replaceAll("weekdays");
        said = COME_AT.matcher(said).replaceAll("");
        said = DASH_BEHIND.matcher(said).replaceAll("$1 to ");
        said = DASH_BEFORE.matcher(said).replaceAll("$1 to ");
        var words = Wording.of(said);
        return words.isEmpty() || words.size() > 24 ? null : new Reading(words, now, bare).read();
    }

    private final class Reading {

        private final List<Word> words;
        private final LocalDateTime now;
        private final boolean bare;
        private final DateWords dates;
        private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        private @Nullable LocalDate day;
        private boolean dated;
        private @Nullable LocalTime starts;
        private @Nullable LocalTime ends;
        private @Nullable Integer minutes;
        private @Nullable String repeats;
        private int at;
        private boolean hanging;

        /// "From next week": its first day on which it is.
        private @Nullable LocalDate notBefore;

        Reading(List<Word> words, LocalDateTime now, boolean bare) {
            this.words = words;
            this.now = now;
            this.bare = bare;
            this.dates = new DateWords(lexicon, words, now.toLocalDate());
        }

        @Nullable
        Read read() {
            while (at < words.size()) {
                if (!rule() && !lasts() && !until() && !date() && !clock() && !between()) {
                    return null;
                }
            }
            if (hanging) {
                return null;
            }
            if (!days.isEmpty() && repeats == null) {
                repeats = "weekly on " + named(days);
            } else if (!days.isEmpty() && "fortnightly".equals(repeats)) {
                repeats = "fortnightly on " + named(days);
            }
            if (day == null && !days.isEmpty()) {
                day = firstOf(days);
            }
            return day == null && starts == null && ends == null && minutes == null && repeats == null
                    ? null
                    : new Read(day, dated, starts, ends, minutes, repeats);
        }

        /// Of today only what is still to come.
        private LocalDate firstOf(Collection<DayOfWeek> weekdays) {
            boolean over = starts != null && !starts.isAfter(now.toLocalTime());
            var today = over ? now.toLocalDate().plusDays(1) : now.toLocalDate();
            var from = notBefore != null && notBefore.isAfter(today) ? notBefore : today;
            return weekdays.stream()
                    .map(each -> from.with(TemporalAdjusters.nextOrSame(each)))
                    .min(LocalDate::compareTo)
                    .orElseThrow();
        }

        private boolean rule() {
            var rest = rest(at);
            for (Rule rule : RULES) {
                var found = rule.pattern().matcher(rest);
                if (repeats == null && found.find()) {
                    repeats = rule.means() + groups(found);
                    return skip(found.group());
                }
            }
            return false;
        }

        private String groups(Matcher found) {
            var all = new ArrayList<String>();
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
            if (!all.isEmpty() && all.getFirst().matches(NTH)) {
                days.clear();
                day = day == null ? now.toLocalDate() : day;
            }
            return String.join(" ", all);
        }

        private @Nullable DayOfWeek weekday(String said) {
            for (DayOfWeek each : DayOfWeek.values()) {
                if (each.name().toLowerCase(Locale.ROOT).startsWith(said.substring(0, Math.min(3, said.length())))) {
                    return each;
                }
            }
            return null;
        }

        private boolean lasts() {
            var found = LASTS.matcher(rest(at));
            if (!found.find()) {
                return false;
            }
            double number = number(found.group(1)) + (found.group(3) == null ? 0 : 0.5);
            minutes = (int) Math.round(found.group(2).startsWith("h") ? number * 60 : number);
            return minutes > 0 && minutes <= 12 * 60 && skip(found.group());
        }

        private static double number(String said) {
            return switch (said) {
                case "an", "a", "one" -> 1;
                case "half an" -> 0.5;
                case "two" -> 2;
                case "three" -> 3;
                case "four" -> 4;
                default -> Double.parseDouble(said);
            };
        }

        private boolean until() {
            if (!UNTIL.contains(words.get(at).text()) || ends != null) {
                return false;
            }
            int from =
                    at + 1 + (at + 1 < words.size() && words.get(at + 1).text().equals("at") ? 1 : 0);
            var read = clockAt("at", from);
            if (read == null) {
                return false;
            }
            ends = read.clock().from();
            at = from + read.end() - 1;
            hanging = false;
            return true;
        }

        private boolean date() {
            var read = dates.at(at);
            if (read == null || read.end() <= at || isClock(at)) {
                return false;
            }
            var timing = read.timing();
            if (!timing.days().isEmpty()) {
                days.addAll(timing.days());
            } else if (day == null && timing.first() != null && timing.first().equals(timing.last())) {
                day = timing.first();
                dated = words.subList(at, read.end()).stream().anyMatch(word -> !isWeekday(word));
            } else if (hanging && notBefore == null && timing.first() != null) {
                notBefore = timing.first();
            } else {
                return false;
            }
            at = read.end();
            hanging = false;
            return true;
        }

        private boolean isWeekday(Word word) {
            return word.text().matches(DAY)
                    || BETWEEN.contains(word.text())
                    || word.text().matches("this|next");
        }

        private boolean isClock(int from) {
            return words.get(from).text().matches("noon|midday|half|quarter");
        }

        private boolean clock() {
            boolean led = at > 0 && words.get(at - 1).text().matches("at|from|@|between|starts|starting|around");
            var text = words.get(at).text();
            if (starts != null || !(Character.isDigit(text.charAt(0)) || isClock(at) || led && isSpelled(text))) {
                return false;
            }
            var range = clockAt("between", at);
            boolean isRange = range != null && range.habitual();
            var read = isRange ? range : clockAt("at", at);
            if (read == null || !isRange && !bare && !led && text.matches("\\d{1,2}") && !saysHalf(at)) {
                return false;
            }
            starts = read.clock().from();
            ends = isRange ? read.clock().before() : ends;
            at += read.end() - 1;
            hanging = false;
            return true;
        }

        private boolean isSpelled(String text) {
            return text.matches("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");
        }

        private boolean saysHalf(int from) {
            return from + 1 < words.size() && words.get(from + 1).text().matches("am|pm|oclock|past");
        }

        private ClockWords.@Nullable Read clockAt(String before, int from) {
            if (from >= words.size()) {
                return null;
            }
            var clock = new ArrayList<Word>();
            clock.add(Wording.of(before).getFirst());
            clock.addAll(words.subList(from, words.size()));
            var read = new ClockWords(lexicon, clock).at(0);
            return read == null || read.end() < 2 ? null : read;
        }

        private boolean between() {
            if (!BETWEEN.contains(words.get(at).text())) {
                return false;
            }
            at++;
            hanging = true;
            return true;
        }

        private String rest(int from) {
            return Wording.joined(words.subList(from, words.size()));
        }

        private boolean skip(String said) {
            at += said.split(" ").length;
            hanging = false;
            return true;
        }
    }

    private static String named(Set<DayOfWeek> days) {
        return days.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
    }
}
