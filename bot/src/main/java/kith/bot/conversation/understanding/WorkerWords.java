package kith.bot.conversation.understanding;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kith.bot.conversation.Order;
import kith.bot.language.PersonNames;
import kith.bot.language.Utterance;
import kith.bot.talks.Intent;
import kith.community.lists.SeeingToNeeds;
import org.jspecify.annotations.Nullable;

/// Reads what a link worker texts about lists and needs: "list shielding", "taken 2".
final class WorkerWords {

    private static final String LIST = "([\\p{L}\\d][\\p{L}\\d _-]{0,50})";
    private static final Pattern START_LIST = regex("(?:start|begin|write to|send)\\s+(?:the\\s+)?list\\s+" + LIST
            + "|(?:start|begin)\\s+" + LIST + "\\s+list");
    private static final Pattern SEE_LIST = regex("(?:show\\s+)?(?:the\\s+)?list\\s+" + LIST);
    private static final Pattern SEE_NEEDS =
            regex("(?:(?:show|open|the|all)\\s+)*needs|who\\s+needs\\s+what|what\\s+is\\s+needed");
    private static final Pattern MOVE_NEED =
            regex("(taken?|done|did|can'?t|cannot|can not|leave)\\s+(?:do\\s+)?(?:number\\s+)?(\\d{1,2})");
    private static final Pattern GIVE_NEEDS =
            regex("(?:give|hand|pass)\\s+(?:(all|everything|them)|(\\d{1,2}(?:[\\s,&]+(?:and\\s+)?\\d{1,2}){0,8}))"
                    + "\\s+(?:over\\s+)?to\\s+([\\p{L}\\d][\\p{L}\\d '’&-]{1,50})");
    private static final Pattern NUMBER_IN = Pattern.compile("\\d{1,2}");

    private WorkerWords() {}

    /// What it asks for; null when it is nothing of the kind.
    static @Nullable Intent in(Utterance said) {
        return list(said.text());
    }

    private static @Nullable Intent list(String said) {
        var start = START_LIST.matcher(said);
        if (start.matches()) {
            return new Order.StartList(start.group(1) != null ? start.group(1) : start.group(2));
        }
        var see = SEE_LIST.matcher(said);
        if (see.matches()) {
            return PersonNames.isName(see.group(1))
                    ? new Order.SeeList(see.group(1).strip())
                    : null;
        }
        var move = MOVE_NEED.matcher(said);
        if (move.matches()) {
            return new Order.MoveNeed(Integer.parseInt(move.group(2)), move(move.group(1)), null);
        }
        var give = GIVE_NEEDS.matcher(said);
        if (give.matches()) {
            var numbers = new TreeSet<Integer>();
            if (give.group(2) != null) {
                NUMBER_IN
                        .matcher(give.group(2))
                        .results()
                        .forEach(found -> numbers.add(Integer.valueOf(found.group())));
            }
            return new Order.GiveNeeds(numbers, give.group(3).strip(), List.of());
        }
        return SEE_NEEDS.matcher(said).matches() ? new Order.SeeNeeds() : null;
    }

    private static SeeingToNeeds.Move move(String said) {
        return switch (Character.toLowerCase(said.charAt(0))) {
            case 't' -> SeeingToNeeds.Move.TAKEN;
            case 'd' -> SeeingToNeeds.Move.DONE;
            default -> SeeingToNeeds.Move.LEFT;
        };
    }

    private static Pattern regex(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
