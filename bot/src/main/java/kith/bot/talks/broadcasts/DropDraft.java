package kith.bot.talks.broadcasts;

import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Broadcasting;

/// "DROP": what a leader drafted is not to go. What came of it is whether there was a draft.
public record DropDraft() implements Ability<Boolean> {

    @Override
    public Step hear(Turn turn) {
        return turn.announced().draft() == null ? DraftTalk.nothingDrafted(turn.state()) : new Step.Do(this);
    }

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        return use.the(Broadcasting.class).drop(turn.person());
    }

    @Override
    public Step tell(Boolean dropped, Turn turn) {
        return Step.say(Reply.of("broadcast.dropped"), new State.Idle());
    }

    @Override
    public Trail trail(Boolean dropped) {
        return Trail.of("BROADCAST_DROPPED", "");
    }
}
