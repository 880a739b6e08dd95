package kith.bot.talks;

import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// Words that have no meaning for us. Whoever has just read what a leader wrote may be answering that. The second time
/// running a person is to read them.
public record Unclear(String text) implements Ability<Boolean> {

    @Override
    public Step hear(Turn turn) {
        return turn.talk().misunderstood() == 1 ? new Step.Do(this) : Courtesy.unclear(turn.talk());
    }

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        use.the(Tasks.class)
                .add(
                        Task.Kind.HELP,
                        turn.person(),
                        null,
                        "Was not understood twice running. Please read it.",
                        turn.now());
        return true;
    }

    @Override
    public Step tell(Boolean left, Turn turn) {
        return Courtesy.unclear(turn.talk());
    }

    @Override
    public boolean wantsNothing() {
        return true;
    }
}
