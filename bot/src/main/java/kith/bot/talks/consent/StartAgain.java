package kith.bot.talks.consent;

import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.GettingToKnow;

/// "START" or "UNSTOP": write to me again. What came of it is false when writing had not been stopped.
public record StartAgain() implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        return use.the(GettingToKnow.class).startWriting(turn.who().address(), turn.said(), turn.now());
    }

    @Override
    public Step tell(Boolean started, Turn turn) {
        return Step.say(Reply.of("stop.start-again").with(Courtesy.WHATS_ON), new State.Idle());
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
