package kith.bot.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads when a meet-up takes place: "thursdays 10-12 from 3 dec", "every other tuesday at 2pm for an hour".
///
/// It reads a phrase whole or not at all, so that "friday lunch club" stays a name.
public final class MeetUpTimes {

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
        return words.isEmpty() || words.size() > 24 ? null : new WhenReading(lexicon, words, now, bare).read();
    }
}
