package kith.bot.conversation.understanding;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kith.bot.conversation.Intents;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import org.jspecify.annotations.Nullable;

/// What a leader asks about who is coming and who came: "who WALK7", "who thursday", "who's coming", "came WALK7". Each
/// keeps what it means from anyone else.
final class WhoCameWords {

    private static final Pattern COMING =
            Pattern.compile("who(?: is|s)? (?:coming|comes|booked)(?: (?:to|on|for|at|in))?(?: (.+))?");
    private static final Pattern CODE = Pattern.compile("who(?: is)?(?: on| to| for| at)? ([a-z]{3,}\\d+)");
    private static final Pattern DAY = Pattern.compile("who(?: is)?(?: on)? (.+)");
    private static final Pattern CAME = Pattern.compile("(?:who )?came(?: to| on| for)?(?: ([a-z]{3,}\\d+))?");
    private static final Set<String> CARDS =
            Set.of("card", "my card", "the card", "cards", "card please", "monthly card");
    private static final int MOST_WORDS = 9;
    private static final int MOST_DAY_WORDS = 4;

    private WhoCameWords() {}

    /// @param usual what it means from anyone; several things are left as they are
    /// @param time  when some words name a time and nothing else
    static @Nullable Intent in(String text, List<Intent> usual, Function<String, @Nullable LocalDateTime> time) {
        var first = text.strip().toLowerCase(Locale.ROOT);
        if (usual.size() != 1
                || !(first.startsWith("who")
                        || first.startsWith("came")
                        || first.contains("card")
                        || first.startsWith("/"))) {
            return null;
        }
        var words = Wording.of(first.startsWith("/") ? first.substring(1) : first);
        return words.size() > MOST_WORDS ? null : in(Wording.joined(words), usual.getFirst(), time);
    }

    private static @Nullable Intent in(String said, Intent usual, Function<String, @Nullable LocalDateTime> time) {
        var came = CAME.matcher(said);
        if (came.matches()) {
            return new Intents.CameAgain(came.group(1) == null ? "" : came.group(1), usual);
        }
        if (CARDS.contains(said)) {
            return new Intents.SeeCard(usual);
        }
        if (said.equals("who")) {
            return new Intents.WhoComes("", null, usual);
        }
        var code = CODE.matcher(said);
        if (code.matches()) {
            return new Intents.WhoComes(code.group(1), null, usual);
        }
        var coming = COMING.matcher(said);
        if (coming.matches()) {
            var what = coming.group(1) == null ? "" : coming.group(1);
            var at = what.isEmpty() ? null : time.apply(what);
            return new Intents.WhoComes(what, at == null ? null : at.toLocalDate(), usual);
        }
        var day = DAY.matcher(said);
        if (day.matches() && day.group(1).split(" ").length <= MOST_DAY_WORDS) {
            var at = time.apply(day.group(1));
            return at == null ? null : new Intents.WhoComes(day.group(1), at.toLocalDate(), usual);
        }
        return null;
    }
}
