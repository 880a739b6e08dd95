package kith.bot.talks.safety;

import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// Where a talk about what troubles somebody may stand.
public sealed interface SafetyState extends State {

    /// We asked whether somebody shall ring them.
    ///
    /// @param ring what a yes leads to
    record OfferedToRing(Intent ring) implements SafetyState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            var yes = answer.yesOrNo();
            if (yes == null) {
                return new Step.Declined();
            }
            return yes ? ring.hear(turn.at(new State.Idle())) : Step.say(Reply.of("worry.no"), new State.Idle());
        }
    }
}
