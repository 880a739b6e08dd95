package kith.bot.talks.consent;

import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.requests.HandingOn;
import kith.community.tasks.Task;

/// "You have the wrong number": nothing more is written there, and whoever put it in is told. What comes of it is false
/// where writing was stopped before; then nothing more is said.
public record WrongNumber() implements Ability<Boolean> {

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
    public Step tell(Boolean stopped, Turn turn) {
        return Step.say(stopped ? Reply.of("stop.wrong-number") : Reply.SILENCE, new State.Idle());
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
