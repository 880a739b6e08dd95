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
        return Courtesy.chosen(answer, signUps, this, (signUp, _) -> new Step.Do(new OfferTo(signUp)));
    }
}
