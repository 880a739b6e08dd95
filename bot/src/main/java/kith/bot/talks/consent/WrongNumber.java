package kith.bot.talks.consent;

import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.requests.HandingOn;
import kith.community.tasks.Task;

/// "You have the wrong number": nothing more is written there, and whoever put it in is told.
public record WrongNumber() implements EndsWriting {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        use.the(HandingOn.class)
                .handOn(
                        turn.who().address(),
                        turn.person(),
                        Task.Kind.WRONG_NUMBER,
                        HandingOn.To.WORKER,
                        turn.said(),
                        turn.now());
        return new Stop().carryOut(use, turn);
    }

    @Override
    public String confirmation() {
        return "stop.wrong-number";
    }
}
