package kith.bot.talks.lifts;

import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.needs.Need;
import kith.community.needs.Needs;

/// Notes that someone has no way to get about, not to anything they have a place at.
public record NoteNoWay() implements Deed<Need.Kind> {

    @Override
    public Need.Kind carryOut(UseCases use, Turn turn) {
        use.the(Needs.class).record(turn.person(), Need.Kind.TRANSPORT, null, turn.now());
        return Need.Kind.TRANSPORT;
    }

    @Override
    public Step tell(Need.Kind noted, Turn turn) {
        return Step.say(Reply.of("lift.no-way-anywhere").with(Courtesy.WHATS_ON), new State.Idle());
    }
}
