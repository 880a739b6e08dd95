package kith.bot.talks.waitinglist;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// We listed to a leader who waits, as ids of sign-ups.
public record ShownWaiting(List<UUID> signUps) implements State {

    @Override
    public Step answer(Answer answer, Turn turn) {
        if (!(answer instanceof Answer.Pick pick)) {
            return new Step.Declined();
        }
        return pick.number() < 1 || pick.number() > signUps.size()
                ? Courtesy.noSuchNumber(pick.number(), this)
                : new Step.Do(new OfferTo(signUps.get(pick.number() - 1)));
    }
}
