package kith.bot.talks.consent;

import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Planning;
import kith.community.households.Sharing;
import kith.community.people.GettingToKnow;

/// "STOP": opts out of everything. What came of it is false when writing was stopped before; then nothing more is said.
public record Stop() implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        var address = turn.who().address();
        boolean stopped = use.the(GettingToKnow.class).stopWriting(address, turn.said(), turn.now());
        if (stopped) {
            use.the(Sharing.class).stopped(address, turn.now());
            use.the(Planning.class).outOfReach(turn.person(), "OPTED_OUT", turn.now());
        }
        return stopped;
    }

    @Override
    public Step tell(Boolean stopped, Turn turn) {
        return Step.say(stopped ? Reply.of("stop.done") : Reply.SILENCE, new State.Idle());
    }

    @Override
    public boolean confirmsStop() {
        return true;
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
