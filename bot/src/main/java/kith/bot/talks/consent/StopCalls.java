package kith.bot.talks.consent;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.checkins.Planning;
import kith.community.people.GettingToKnow;
import kith.community.tasks.Task;
import kith.community.tasks.Tasks;

/// "STOP CALLS": ends the check-ins of whoever speaks, and leaves a note of it for their link worker.
public record StopCalls() implements Ability<UUID> {

    @Override
    public UUID carryOut(UseCases use, Turn turn) {
        var person = turn.person();
        use.the(GettingToKnow.class).stopCheckIns(turn.who().address(), turn.said(), turn.now());
        use.the(Tasks.class)
                .add(Task.Kind.STOPPED_CHECK_INS, person, null, "Wants no more check-ins or calls.", turn.now());
        use.the(Planning.class).stopped(person, turn.now());
        return person;
    }

    @Override
    public Step tell(UUID person, Turn turn) {
        return Step.say(Reply.of("stop.check-ins"), new State.Idle());
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
