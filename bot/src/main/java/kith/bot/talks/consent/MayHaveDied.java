package kith.bot.talks.consent;

import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;

/// Somebody has died, and it is not plain whether it is the one we write to here: a person is told at once, and we ask
/// whether to write no more.
public record MayHaveDied() implements Ability<UUID> {

    @Override
    public UUID carryOut(UseCases use, Turn turn) {
        HasDied.tell(use, turn);
        return turn.person();
    }

    @Override
    public Step tell(UUID person, Turn turn) {
        return Step.say(Reply.of("stop.may-have-died").with(AskStop.YES_OR_NO), new ConsentState.AskedStop());
    }

    @Override
    public boolean remindsOfWhatIsOpen() {
        return false;
    }
}
