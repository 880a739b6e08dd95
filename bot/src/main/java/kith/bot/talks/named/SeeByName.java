package kith.bot.talks.named;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.whatson.Look;

/// "Tell me about the tea dance", "memory cafe": one activity by its name.
///
/// @param said what may name it, and words besides
/// @param name what is said to be looked for where nothing is found; empty where other words may be meant then
/// @param sure whether it must be a whole name, as a word of it may ask for something else
public record SeeByName(String said, String name, boolean sure) implements Ability<Named> {

    private static final int A_NAME = 2;

    @Override
    public Named carryOut(UseCases use, Turn turn) {
        return Named.find(said, use, turn);
    }

    @Override
    public Step tell(Named found, Turn turn) {
        if (name.isEmpty() && (found.sessions().isEmpty() || (sure || !found.shown()) && !isSurely(found))) {
            return new Step.Declined();
        }
        return found.sessions().size() == 1
                ? new Step.Do(new Look(found.sessions().getFirst().session().id(), 1, null))
                : FoundByName.several(found, name, 0, turn);
    }

    /// Two words of a title, and nothing else to speak of.
    private static boolean isSurely(Named found) {
        var said = found.words().split(" ").length;
        var matched = found.sessions().getFirst().matched();
        return matched >= A_NAME && matched == said;
    }
}
