package kith.bot.talks.consent;

import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Planning;
import kith.community.households.Sharing;
import kith.community.people.GettingToKnow;

/// "STOP": opts out of everything.
public record Stop() implements EndsWriting {

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
    public String confirmation() {
        return "stop.done";
    }
}
