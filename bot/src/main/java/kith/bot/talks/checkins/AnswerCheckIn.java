package kith.bot.talks.checkins;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Answered;
import kith.community.checkins.Answering;
import kith.community.checkins.Said;

/// An answer to one check-in: in words, by a button of it, or by a key pressed in its call.
public record AnswerCheckIn(UUID checkIn, Said said) implements Ability<Answered> {

    @Override
    public Answered carryOut(UseCases use, Turn turn) {
        return use.the(Answering.class).answer(checkIn, said, turn.now());
    }

    @Override
    public Step tell(Answered answered, Turn turn) {
        return HowTheyAre.tell(answered);
    }
}
