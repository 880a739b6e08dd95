package kith.bot.talks.waitinglist;

import java.util.Locale;
import java.util.regex.Pattern;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.community.pods.Pods;
import org.jspecify.annotations.Nullable;

/// What someone who leads a group asks about its people, with the code of an activity in it: "waiting WALK7",
/// "pods WALK7 6". From anyone else it is a question about that activity.
public final class WaitingListWords {

    private static final Pattern WAITING =
            Pattern.compile("(?:who is |whos |who )?waiting(?: list)?(?: for)? ([a-z]{3,}\\d+)");
    private static final Pattern PODS = Pattern.compile("pods ([a-z]{3,}\\d+)(?: (?:of )?(\\d{1,2}|off|none))?");
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 6;
    private static final int LEAST_IN_A_POD = 2;

    private WaitingListWords() {}

    /// @return null when it is nothing of the kind
    public static @Nullable Intent in(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        var words = Wording.of(text);
        if (words.size() < 2 || words.size() > MOST_WORDS) {
            return null;
        }
        var said = Wording.joined(words);
        var waiting = WAITING.matcher(said);
        if (waiting.matches()) {
            return new SeeWhoWaits(waiting.group(1).toUpperCase(Locale.ROOT));
        }
        var pods = PODS.matcher(said);
        return pods.matches() ? split(pods.group(1).toUpperCase(Locale.ROOT), pods.group(2)) : null;
    }

    private static Intent split(String code, @Nullable String most) {
        if (most == null) {
            return new Split(code, Pods.USUAL);
        }
        return new Split(
                code, Character.isDigit(most.charAt(0)) ? Math.max(LEAST_IN_A_POD, Integer.parseInt(most)) : null);
    }
}
