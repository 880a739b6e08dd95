package kith.bot.talks.checkins;

import java.util.Objects;
import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Answered;
import kith.community.checkins.Answering;
import kith.community.checkins.Mood;
import kith.community.checkins.Said;
import org.jspecify.annotations.Nullable;

/// How someone is, as they say it: the answer to a check-in that is open, else to whichever they were to tell us of.
///
/// @param mood null when they were asked and what they said is no clear answer
public record HowIAm(@Nullable Mood mood) implements Ability<Answered> {

    @Override
    public Step hear(Turn turn) {
        var asked = HowTheyAre.asked(turn);
        if (mood == null) {
            return new Step.Do(new AnswerCheckIn(asked.orElseThrow().subject(), new Said.Unclear()));
        }
        if (asked.isPresent()) {
            return new Step.Do(new AnswerCheckIn(asked.get().subject(), new Said.How(mood)));
        }
        return new Step.Do(mood == Mood.RING_ME ? new RingMe() : this);
    }

    @Override
    public Answered carryOut(UseCases use, Turn turn) {
        return use.the(Answering.class).say(turn.person(), Objects.requireNonNull(mood), turn.now());
    }

    @Override
    public Step tell(Answered answered, Turn turn) {
        return HowTheyAre.tell(answered);
    }
}
