package kith.bot.talks.attendance;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import org.jspecify.annotations.Nullable;

/// What a leader asks about who is coming and who came: "who WALK7", "who thursday", "who's coming", "came WALK7".
public final class AttendanceWords {

    private static final Pattern COMING =
            Pattern.compile("who(?: is|s)? (?:coming|comes|booked)(?: (?:to|on|for|at|in))?(?: (.+))?");
    private static final Pattern CODE = Pattern.compile("who(?: is)?(?: on| to| for| at)? ([a-z]{3,}\\d+)");
    private static final Pattern DAY = Pattern.compile("who(?: is)?(?: on)? (.+)");
    private static final Pattern CAME = Pattern.compile("(?:who )?came(?: to| on| for)?(?: ([a-z]{3,}\\d+))?");
    private static final Pattern BEGINS = Pattern.compile(
            "who|came|/|how many|(?:the )?(?:final )?(?:numbers?|names?|head ?count|register|list of names)|any|first timers|newcomers|is |need|give me|can i have|i need");
    private static final Set<String> CARDS =
            Set.of("card", "my card", "the card", "cards", "card please", "monthly card");
    private static final Pattern COUNT = Pattern.compile(
            "(?:(?:need|give me|can i have|i need) )?(?:the )?(?:final )?(?:how many|numbers?|names?|head ?count|register|list of names|names for the register|who am i expecting|any(?:one|body)? "
                    + "(?:new|first timers)|any first timers|first timers|newcomers)(?: (?:are|people|so far|is|coming|booked|bums on seats|we got|have we got|do we have|for|on|to|at|in|the|register|this week))*(?: (.+))?");
    private static final Pattern COMES = Pattern.compile(
            "is (?:anyone|anybody|\\p{L}+) (?:still )?(?:coming|booked)(?: (?:to|on|for|at))?(?: (.+))?");
    private static final Pattern WERE = Pattern.compile(
            "who (?:was there|came|turned up|was on)(?: (?:last|on|to|the|this) .+| yesterday| today)?");
    private static final int MOST_WORDS = 9;
    private static final int MOST_DAY_WORDS = 4;

    private AttendanceWords() {}

    /// @param time when some words name a time and nothing else
    /// @return null when it is nothing of the kind
    public static @Nullable Intent in(String text, Function<String, @Nullable LocalDateTime> time) {
        var first = text.strip().toLowerCase(Locale.ROOT);
        if (!BEGINS.matcher(first).lookingAt() && !first.contains("card")) {
            return null;
        }
        var words = Wording.of(first.startsWith("/") ? first.substring(1) : first);
        return words.size() > MOST_WORDS
                ? null
                : said(Wording.joined(words).replaceFirst(" (?:please|pls|plz|thanks|ta)$", ""), time);
    }

    private static @Nullable Intent said(String said, Function<String, @Nullable LocalDateTime> time) {
        var came = CAME.matcher(said);
        if (came.matches()) {
            return new CallAgain(came.group(1) == null ? "" : came.group(1));
        }
        if (CARDS.contains(said)) {
            return new SeeCard();
        }
        if (said.equals("who")) {
            return new SeeWhoComes("", null);
        }
        var code = CODE.matcher(said);
        if (code.matches()) {
            return new SeeWhoComes(code.group(1), null);
        }
        var coming = COMING.matcher(said);
        if (coming.matches()) {
            var what = coming.group(1) == null ? "" : coming.group(1);
            var at = what.isEmpty() ? null : time.apply(what);
            return new SeeWhoComes(what, at == null ? null : at.toLocalDate());
        }
        if (WERE.matcher(said).matches()) {
            return new CallAgain("");
        }
        var comes = COMES.matcher(said);
        var counted = comes.matches() ? comes : COUNT.matcher(said);
        if (counted.matches()) {
            var what = counted.group(1) == null ? "" : counted.group(1);
            var at = what.isEmpty() ? null : time.apply(what);
            return new SeeWhoComes(what, at == null ? null : at.toLocalDate());
        }
        var day = DAY.matcher(said);
        if (day.matches() && day.group(1).split(" ").length <= MOST_DAY_WORDS) {
            var at = time.apply(day.group(1));
            return at == null ? null : new SeeWhoComes(day.group(1), at.toLocalDate());
        }
        return null;
    }
}
