package kith.bot.talks.safety;

import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Answering;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// Words that may mean danger: whoever cares for people is told, and the help text is all that is said. It leaves the
/// talk where it was.
public record InDanger() implements Ability<Boolean> {

    @Override
    public Boolean carryOut(UseCases use, Turn turn) {
        use.the(Tasks.class)
                .add(
                        Task.Kind.CRISIS,
                        turn.who().address().personId(),
                        null,
                        "Words that may mean danger. Please read them and ring.",
                        turn.now());
        use.the(Answering.class).crisis(turn.person(), turn.now());
        return true;
    }

    @Override
    public Step tell(Boolean told, Turn turn) {
        return new Step.Say(Reply.of("crisis"), turn.talk());
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
