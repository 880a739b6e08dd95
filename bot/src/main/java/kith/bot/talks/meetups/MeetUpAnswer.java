package kith.bot.talks.meetups;

import java.time.LocalDateTime;
import java.util.Arrays;
import kith.bot.language.MeetUpTimes;
import kith.community.meetups.Detail;
import kith.community.meetups.Told;
import org.jspecify.annotations.Nullable;

/// What was written to one question about a meet-up: it may be bare, "12", and may say more than was asked.
final class MeetUpAnswer extends MeetUpLine {

    private final @Nullable Detail asked;

    /// @param asked null when the meet-up was shown whole
    MeetUpAnswer(LocalDateTime now, MeetUpTimes times, @Nullable Detail asked) {
        super(now, times);
        this.asked = asked;
    }

    /// A message that answers what was asked.
    Told answer(String text) {
        var bare = MeetUpDetails.BARE.matcher(MeetUpWords.plain(text));
        number = bare.matches() ? Integer.valueOf(bare.group(1)) : MeetUpDetails.NUMBERS.get(MeetUpWords.plain(text));
        switch (asked) {
            case TITLE -> read(text, true);
            case VENUE, POSTCODE -> {
                if (number == null && !isOther(text)) {
                    where(text);
                }
                if (asked == Detail.POSTCODE && !soundsLikeAVenue(text)) {
                    venue = null;
                }
            }
            case BRING -> {
                var whole = MeetUpDetails.BRING_WHOLE.matcher(text);
                bring = whole.matches() ? whole.group(1).strip() : text;
            }
            case COST -> cost(text);
            case TIME, END, DAY -> {
                when = asked == Detail.DAY && number != null ? null : times.read(text, now, true);
                if (when == null) {
                    read(text, false);
                }
            }
            case null, default -> read(text, false);
        }
        return told(text, false);
    }

    /// Where we have only asked for a postcode, "a torch" is no other venue, and "the scout hut" is one.
    private boolean soundsLikeAVenue(String text) {
        return MeetUpDetails.AT.matcher(text).matches()
                || MeetUpDetails.CORRECTS.matcher(text).matches()
                || Arrays.stream(MeetUpWords.plain(text).split(" ")).anyMatch(MeetUpDetails.VENUE_WORDS::contains);
    }

    /// Whether all of it is about something else than what was asked.
    private boolean isOther(String text) {
        var parts = MeetUpDetails.parts(text);
        boolean all = !parts.isEmpty() && parts.stream().allMatch(this::one);
        if (!all) {
            when = null;
            places = null;
            cost = null;
            access = null;
        }
        return all;
    }

    private void cost(String text) {
        if (MeetUpDetails.isCost(text)) {
            cost = MeetUpDetails.money(text);
        } else if (text.matches("\\d{1,3}\\.\\d{2}")) {
            cost = "£" + text;
        } else if (number == null) {
            read(text, false);
        }
    }
}
