package kith.bot.talks.courtesy;

import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;

/// We asked whether we have understood somebody rightly.
///
/// @param then   what is heard on a yes
/// @param before where the talk stood when it was said
public record Proposed(Intent then, State before) implements State {

    @Override
    public Step answer(Answer answer, Turn turn) {
        var yes = answer.yesOrNo();
        if (yes == null) {
            return Courtesy.oneOrTwo(this);
        }
        return yes ? new Step.GoOn(then, Talk.at(before)) : new Step.Say(Reply.of("propose.no"), Talk.at(before));
    }
}
