package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import kith.community.meetups.Season;
import org.jspecify.annotations.Nullable;

/// Reads when a meet-up takes place: "thursdays 10-12 from 3 dec", "every other tuesday at 2pm for an hour".
///
/// It reads a phrase whole or not at all, so that "friday lunch club" stays a name.
public final class MeetUpTimes {

    private static final int MOST_WORDS = 24;

    /// "630-830" and "10 -1130": hours and minutes without a mark between them.
    private static final Pattern BARE_RANGE =
            Pattern.compile("(?<![\\d./:-])(\\d{1,2}?)([0-5]\\d)?\\s*[-–—]\\s*(\\d{1,2}?)([0-5]\\d)?\\b(?![./:-])");

    /// "10.30-12" and "10am-12" are from one to the other.
    private static final Pattern DASH_BEHIND = Pattern.compile(
            "(?i)\\b(\\d{1,2}[.:]\\d{2}(?:am|pm)?|\\d{4}|\\d{1,2}(?:am|pm)|noon)\\s*[-–—]\\s*(?=\\d|noon)");
    private static final Pattern DASH_BEFORE = Pattern.compile(
            "(?i)\\b(\\d{1,2})\\s*[-–—]\\s*(?=(?:\\d{1,2}[.:]\\d{2}(?:am|pm)?|\\d{1,2}(?:am|pm)|noon)\\b)");

    private static final Pattern NOON = Pattern.compile("(?i)\\b12 ?(?:noon|midday)\\b");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?<=\\d|noon)(am|pm)? ?ish\\b");
    private static final Pattern DAY_TO_DAY = Pattern.compile("(?i)\\b(" + RepeatRule.DAY + ")\\s*(?:-|–|to)\\s*("
            + RepeatRule.DAY + ")\\b(?!\\s*\\d{1,2}(?:st|nd|rd|th|/|\\s+[a-z]))");
    private static final Pattern PLUS = Pattern.compile("(?<=\\s)\\+(?=\\s)");

    /// "7 for 7.30": come at seven, it begins at half past.
    private static final Pattern COME_AT = Pattern.compile(
            "(?i)\\b\\d{1,2}(?:[.:]\\d{2})?(?:am|pm)? for (?=\\d{1,2}(?:[.:]\\d{2})?(?:am|pm)?\\b(?! (?:weeks|people|places)))");

    private final Lexicon lexicon;

    public MeetUpTimes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// What a phrase says of the time; what it does not say is null.
    ///
    /// @param dated  whether it names a date, rather than a day of the week
    /// @param dates  when several are named and no rule, all of them
    /// @param begins whether the day is where it begins: "from 9 dec"
    /// @param count  how many times, or for how many weeks
    public record Read(
            @Nullable LocalDate day,
            boolean dated,
            @Nullable LocalTime starts,
            @Nullable LocalTime ends,
            @Nullable Integer minutes,
            @Nullable String repeats,
            List<LocalDate> dates,
            boolean begins,
            Season season,
            @Nullable HowMany count) {

        /// Whether it can be nothing but a time.
        public boolean isSure() {
            return dated || starts != null || repeats != null || count != null || !season.isAllYear();
        }
    }

    /// @param bare whether a bare number is a time of day: "10"
    /// @return null when the phrase says anything else
    @Nullable
    public Read read(String phrase, LocalDateTime now, boolean bare) {
        var said = NOON.matcher(phrase).replaceAll("noon");
        said = DAY_TO_DAY.matcher(said).replaceAll(MeetUpTimes::allDays);
        said = PLUS.matcher(said).replaceAll("and");
        said = ABOUT.matcher(said).replaceAll("$1");
        said = COME_AT.matcher(said).replaceAll("");
        said = BARE_RANGE.matcher(said).replaceAll(MeetUpTimes::withMarks);
        said = DASH_BEHIND.matcher(said).replaceAll("$1 to ");
        said = DASH_BEFORE.matcher(said).replaceAll("$1 to ");
        var words = Wording.of(said);
        return words.isEmpty() || words.size() > MOST_WORDS ? null : new WhenReading(lexicon, words, now, bare).read();
    }

    /// "Mon-thurs" is each of four days.
    private static String allDays(java.util.regex.MatchResult range) {
        var first = RepeatRule.days(range.group(1).toLowerCase(Locale.ROOT))
                .iterator()
                .next();
        var last = RepeatRule.days(range.group(2).toLowerCase(Locale.ROOT))
                .iterator()
                .next();
        if (first == DayOfWeek.MONDAY && last == DayOfWeek.FRIDAY) {
            return "weekdays";
        }
        return last.compareTo(first) > 0 ? RepeatRule.named(EnumSet.range(first, last)) : range.group();
    }

    private static String withMarks(java.util.regex.MatchResult range) {
        if (range.group(2) == null && range.group(4) == null) {
            return range.group();
        }
        return marked(range.group(1), range.group(2)) + " to " + marked(range.group(3), range.group(4));
    }

    private static String marked(String hours, @Nullable String minutes) {
        return minutes == null ? hours : hours + "." + minutes;
    }
}
