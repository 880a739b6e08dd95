package kith.bot.talks.feedback;

import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.feedback.SayingHowItWas;

/// Whether their words may be quoted. What came of it is false when it was not theirs to answer.
public record LetQuote(UUID signUp, boolean yes) implements Deed<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        return use.the(SayingHowItWas.class).letQuote(turn.who().address(), signUp, yes, turn.said(), turn.now());
    }

    @Override
    public Step tell(Boolean theirs, Turn turn) {
        return theirs
                ? Step.say(Reply.of(yes ? "feedback.quoted" : "feedback.not-quoted"), new State.Idle())
                : Courtesy.unclear(turn.talk());
    }
}
