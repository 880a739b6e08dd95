package kith.bot.talks.groups;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Leaving;

/// "leave walkers": nothing more of that group. Where none or several of theirs are called so, it means something else.
public record LeaveNamed(String name) implements IfTheirs<String> {

    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        return use.the(Leaving.class).leave(turn.person(), name, turn.now());
    }

    @Override
    public Step told(String left, Turn turn) {
        return LeaveGroup.left(left);
    }
}
