package kith.bot.talks.whatson;

import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "Tell me more about 2": one of those that were shown, or the one that was last looked at. A code is looked up by
/// `SeeCode`.
public record Details(Which which) implements Intent {

    @Override
    public Step hear(Turn turn) {
        var state = turn.state();
        var seen = WhatsOnState.seen(state);
        if (which instanceof Which.Numbered number) {
            return seen == null
                    ? Courtesy.nonePicked(state)
                    : WhatsOnState.picked(new Answer.Pick(number.number()), seen, state);
        }
        if (which instanceof Which.This one) {
            return new Step.Do(new Look(one.id(), 1, seen));
        }
        var meant = MeantSession.of(state);
        return meant == null ? Courtesy.nonePicked(state) : new Step.Do(new Look(meant, 1, seen));
    }
}
