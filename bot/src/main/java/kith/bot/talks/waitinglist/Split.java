package kith.bot.talks.waitinglist;

import java.util.Optional;
import kith.bot.talks.OfLeaders;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.activities.Activity;
import kith.community.pods.Podding;
import org.jspecify.annotations.Nullable;

/// "pods WALK7 6": a leader splits those who come into small groups.
///
/// @param most people in each; null for no small groups
public record Split(String code, @Nullable Integer most) implements OfLeaders<Activity> {

    @Override
    public Optional<Activity> carryOut(UseCases use, Turn turn) {
        return use.the(Podding.class).split(turn.person(), code, most, turn.now());
    }

    @Override
    public Step told(Activity split, Turn turn) {
        return Step.say(
                most == null
                        ? Reply.of("leader.together", "title", split.title())
                        : Reply.of("leader.split", "title", split.title(), "most", most),
                new State.Idle());
    }

    @Override
    public Trail noted(Activity split) {
        return Trail.of("PODS", code + " " + (most == null ? "off" : most));
    }
}
