package kith.bot.talks.consent;

import kith.bot.talks.Answer;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// Where the talk stands about whether we may write.
public sealed interface ConsentState extends State {

    /// We asked whether we are to write no more at all. Only a plain yes stops; anything else goes on.
    record AskedStop() implements ConsentState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            var stops = answer.yesOrNo();
            if (stops == null || !turn.isStillTalking()) {
                return new Step.Declined();
            }
            return stops ? new Step.Do(new Stop()) : Step.say(Reply.of("stop.goes-on"), new Idle());
        }
    }
}
