package kith.bot.talks.consent;

import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Planning;
import kith.community.requests.HandingOn;
import kith.community.tasks.Task;

/// "She has died": a person is told at once, and whoever was written to here is written to no more and not asked how
/// they are.
public record HasDied() implements EndsWriting {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        tell(use, turn);
        use.the(Planning.class).hasDied(turn.person(), turn.now());
        return new Stop().carryOut(use, turn);
    }

    /// Whoever looks after them, in the words in which it was said.
    static void tell(UseCases use, Turn turn) {
        use.the(HandingOn.class)
                .handOn(
                        turn.who().address(),
                        turn.person(),
                        Task.Kind.HAS_DIED,
                        HandingOn.To.WORKER,
                        turn.said(),
                        turn.now());
    }

    @Override
    public String confirmation() {
        return "stop.has-died";
    }
}
