package kith.bot.talks.named;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.whatson.Look;

/// A word of a title in a longer message that means nothing else: one that was just shown, or that they have a place
/// at, is shown, or asked for. Never another: a word names many things by chance.
///
/// @param wantsPlace whether they would like to come
public record OfWhatTheyKnow(String said, boolean wantsPlace) implements Ability<Named> {

    @Override
    public Named carryOut(UseCases use, Turn turn) {
        return Named.known(said, use, turn);
    }

    @Override
    public Step tell(Named found, Turn turn) {
        if (found.sessions().size() != 1) {
            return new Step.Declined();
        }
        var one = found.sessions().getFirst();
        return wantsPlace
                ? new Step.GoOn(
                        new JoinByName(one.activity().title(), one.activity().title(), 0), turn.talk())
                : new Step.Do(new Look(one.session().id(), 1, null));
    }
}
