package kith.bot.talks.checkins;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Answered;
import kith.community.checkins.Answering;
import kith.community.lists.TellingNeeds;

/// "Ring me": a person is to ring, whatever else is wanted.
public record RingMe() implements Ability<Answered> {

    @Override
    public Answered carryOut(UseCases use, Turn turn) {
        use.the(TellingNeeds.class).wantsToBeRung(turn.person(), turn.now());
        return use.the(Answering.class).ringMe(turn.person(), turn.said(), turn.now());
    }

    @Override
    public Step tell(Answered answered, Turn turn) {
        return HowTheyAre.tell(answered);
    }
}
