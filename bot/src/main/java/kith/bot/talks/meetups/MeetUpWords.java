package kith.bot.talks.meetups;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import kith.bot.language.Lexicon;
import kith.bot.language.MeetUpTimes;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.community.meetups.Detail;
import kith.community.meetups.Told;
import kith.community.meetups.Told.Wish;
import org.jspecify.annotations.Nullable;

/// What a leader writes of a meet-up they make: "new coffee morning, Wells Town Hall, thursdays 10-12, 20 places,
/// free", and what they answer to what is asked about one. From anyone else it means what it always does.
public final class MeetUpWords {

    /// A line with all of it in, and room to spare; of a longer one only the words are kept.
    private static final int LONGEST = 480;

    private static final Pattern NEW = Pattern.compile(
            "(?is)^/?(?:new|create|make|set up)(?:\\s+(?:a|an)(?:\\s+new)?)?(?:\\s+(?:meet[ -]?up|activity|event)\\b)?"
                    + "(?=$|[\\s:,.!-])[\\s:,.!-]*(.*)$");
    /// "New walks near Wells" looks for some: nobody meets near a place.
    private static final Pattern LOOKS =
            Pattern.compile("(?is)[^,;\\n\\d]*\\b(?:near|nearby|round here|close by)\\b[^,;\\n]*");

    private static final Pattern PUTS_ON = Pattern.compile(
            "(?is)^(?:(?:hi|hello|please|pls)[ ,]+)?(?:(?:i'?d|i would|we'?d|we would) like to |i want to |i'?m |we'?re |we are |can (?:you|i|we) |could (?:you|i|we) )?(?:please )?"
                    + "(?:(?:put(?:ting)?|do(?:ing)?|run(?:ning)?|lay(?:ing)?) (?:on )?|start(?:ing)? (?:up )?|set(?:ting)? up |organis(?:e|ing) |hold(?:ing)? |add(?:ing)? )"
                    + "(?:a |an |some )?(?:new |extra )?(?:session of )?");
    private static final Pattern POSTCODE = Pattern.compile("(?i)\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b");

    private final MeetUpTimes times;
    private final ChangeWords changes;

    public MeetUpWords(Lexicon lexicon) {
        this.times = new MeetUpTimes(lexicon);
        this.changes = new ChangeWords(times);
    }

    /// What it would be from a leader who is asked nothing; null when it is nothing of the kind.
    public @Nullable Intent in(String text, LocalDateTime now) {
        if (text.length() > LONGEST) {
            return null;
        }
        var made = NEW.matcher(text.strip());
        if (!made.matches()) {
            var change = changes.in(text, now, this);
            return change == null ? everyday(text.strip(), now) : change;
        }
        if (LOOKS.matcher(made.group(1)).matches()) {
            return null;
        }
        boolean plain = text.strip().toLowerCase(Locale.ROOT).matches("(?s)/?new.*")
                || text.toLowerCase(Locale.ROOT).matches("(?s).*\\b(?:meet[ -]?up|activity|event)\\b.*");
        return plain ? new NewMeetUp(line(made.group(1).strip(), now), false) : null;
    }

    /// A line that says when, and that it is put on, or where with a postcode: "stroll thursday 10th at 1, TA9 3PU".
    private @Nullable Intent everyday(String text, LocalDateTime now) {
        var begins = PUTS_ON.matcher(text);
        boolean putsOn = begins.lookingAt();
        if (text.contains("?")
                || LOOKS.matcher(text).matches()
                || !putsOn && !POSTCODE.matcher(text).find()) {
            return null;
        }
        var told = line(putsOn ? text.substring(begins.end()).strip() : text, now);
        boolean saysWhen = told.starts() != null && (told.day() != null || told.repeats() != null);
        return saysWhen && told.title() != null ? new NewMeetUp(told, false) : null;
    }

    /// What it is as an answer to what was asked of a new meet-up.
    ///
    /// @param asked null when it was shown whole
    public AnswerAboutMeetUp answer(String text, @Nullable Detail asked, LocalDateTime now) {
        return new AnswerAboutMeetUp(told(text.strip(), asked, now));
    }

    private Told told(String text, @Nullable Detail asked, LocalDateTime now) {
        var plain = plain(text);
        var wish = MeetUpWishes.in(text, plain);
        if (wish != Wish.TELL) {
            return Told.only(wish, text);
        }
        if (text.length() > LONGEST) {
            return asked == null ? Told.words("") : Told.words(text.substring(0, LONGEST));
        }
        var correction = MeetUpDetails.CORRECTS.matcher(text);
        var label = MeetUpDetails.LABEL.matcher(text);
        if (correction.matches() || label.matches()) {
            var said = new MeetUpLine(now, times)
                    .read(correction.matches() ? correction.group(1).strip() : text, false);
            if (said.changes()) {
                return said.told(text, true);
            }
        }
        return new MeetUpAnswer(now, times, asked).answer(text);
    }

    Told line(String text, LocalDateTime now) {
        return text.isEmpty()
                ? Told.words("")
                : new MeetUpLine(now, times).read(text, true).told(text, false);
    }

    static String plain(String text) {
        return Wording.joined(Wording.of(text));
    }
}
