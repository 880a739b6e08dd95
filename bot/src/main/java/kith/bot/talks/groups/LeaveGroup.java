package kith.bot.talks.groups;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Leaving;

/// Someone hears no more of a group.
record LeaveGroup(UUID group) implements Deed<Optional<String>> {

    /// @return the name of the group; empty when they do not belong to it
    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        return use.the(Leaving.class).leave(turn.person(), group, turn.now());
    }

    @Override
    public Step tell(Optional<String> left, Turn turn) {
        return left.map(LeaveGroup::left).orElseGet(() -> Courtesy.unclear(turn.talk()));
    }

    static Step left(String name) {
        return Step.say(Reply.of("group.left", "name", name), new State.Idle());
    }
}
