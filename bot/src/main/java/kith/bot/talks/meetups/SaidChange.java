package kith.bot.talks.meetups;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import kith.community.meetups.Change;
import org.jspecify.annotations.Nullable;

/// A session that is called off in words of everyday: "no walk monday", "the walk is off this week, snow", "let
/// everyone
/// know thursday is cancelled because of snow". What it leads to is always shown first, so that little is lost where
/// something else was meant.
final class SaidChange {

    /// Questions, conditions, orders of something else, and what goes on after all.
    private static final Pattern NO_CHANGE = Pattern.compile(
            "(?is).*(?:\\?|\\b(?:isn'?t it|do i|should i|shall i|if|whether|wait for|permitting|unless|still on|back on|put back|by mistake"
                    + "|undo|un ?cancel|going ahead|as normal|tell them|text them|for me im|my place|didn'?t mean|who (?:can|has|is)|how many)\\b).*");

    private static final String REASON =
            "(?:\\s*(?:[:;,.!-]\\s*|\\b(?:because(?: of)?|due to|cos(?: of)?|coz(?: of)?|as|since|owing to)\\s+)(?<why>.{2,300}))?";

    /// Something stands before the word that calls it off, and perhaps a day behind it.
    private static final Pattern IS_OFF = Pattern.compile(
            "(?is)^(?:(?:please |pls |can (?:you|u) )?(?:let|tell) (?:everyone|everybody|them|folk|people|the \\w+|my \\w+)(?: all)?(?: know)?(?: that)?\\s+)?"
                    + "(?<what>.{2,50}?)\\s+(?:is |are |has been |was |will be |both )?(?:all )?"
                    + "(?:off|cancell?ed|cancled|called off|not (?:on|happening|running|going ahead))(?<when>(?:\\s+(?:on )?[\\w/]+){0,4}?)"
                    + REASON + "[.! ]*$");

    private static final Pattern NONE = Pattern.compile(
            "(?is)^(?:there(?:'?s| is| will be)? )?(?:no|not (?:doing|having|running|walking|meeting))\\s+(?<what>.{2,50}?)"
                    + REASON + "[.! ]*$");

    private static final Pattern CALL_IT_OFF = Pattern.compile(
            "(?is)^(?<what>.{2,40}?)'?s? (?:a )?(?<why>.{3,60}?)[,.;]? (?:so )?(?:can you |please |better )?(?:call|cancel) it(?: off)?.*$");

    private static final Set<String> FILLERS =
            Set.of("the our my a on for this of at in to all both please sorry im afraid hi morning meeting session"
                    .split(" "));

    private static final int MOST_TITLE_WORDS = 4;

    private final ChangeWords words;

    SaidChange(ChangeWords words) {
        this.words = words;
    }

    /// Null for nothing of the kind.
    @Nullable
    Change in(String text, LocalDateTime now) {
        var said = text.strip();
        if (NO_CHANGE.matcher(said).matches()) {
            return null;
        }
        for (var pattern : List.of(NONE, IS_OFF, CALL_IT_OFF)) {
            var found = pattern.matcher(said);
            if (found.matches()) {
                var when = pattern == IS_OFF ? " " + found.group("when") : "";
                var change = off(found.group("what") + when, found.group("why"), now);
                if (change != null) {
                    return change;
                }
            }
        }
        return null;
    }

    /// A day, and at most so many words that may name what is meant; what follows the day is a reason.
    private @Nullable Change off(String what, @Nullable String why, LocalDateTime now) {
        var rest = new ArrayList<>(Arrays.asList(what.strip().split("[\\s,]+")));
        var day = takeDay(rest, now);
        var reason = why == null ? "" : why.strip();
        if (day.at() >= 0 && day.at() < rest.size()) {
            var behind = String.join(" ", rest.subList(day.at(), rest.size()));
            reason = reason.isEmpty() ? behind : behind + ", " + reason;
            rest.subList(day.at(), rest.size()).clear();
        }
        rest.removeIf(word -> FILLERS.contains(word.toLowerCase(Locale.ROOT)));
        rest.removeAll(List.of("week", "weekend"));
        return rest.size() > MOST_TITLE_WORDS || day.day() == null && rest.isEmpty()
                ? null
                : new Change(
                        Change.Kind.CANCEL,
                        null,
                        day.day(),
                        String.join(" ", rest),
                        null,
                        null,
                        null,
                        "",
                        null,
                        null,
                        reason);
    }

    /// @param at where it stood; -1 where there is none
    private record Day(@Nullable LocalDate day, int at) {}

    private Day takeDay(List<String> said, LocalDateTime now) {
        for (int length = Math.min(4, said.size()); length > 0; length--) {
            for (int at = 0; at + length <= said.size(); at++) {
                var day = words.day(String.join(" ", said.subList(at, at + length)), now);
                if (day != null) {
                    said.subList(at, at + length).clear();
                    return new Day(day, at);
                }
            }
        }
        return new Day(null, -1);
    }
}
