package kith.bot.talks.waitinglist;

import java.util.Optional;
import kith.bot.talks.Ability;
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
public record Split(String code, @Nullable Integer most) implements Ability<Optional<Activity>> {

    /// From anyone else its words mean something else.
    @Override
    public Step hear(Turn turn) {
        return turn.leads() ? new Step.Do(this) : new Step.Declined();
    }

    @Override
    public Optional<Activity> carryOut(UseCases use, Turn turn) {
        return use.the(Podding.class).split(turn.person(), code, most, turn.now());
    }

    @Override
    public Step tell(Optional<Activity> split, Turn turn) {
        return split.map(activity -> Step.say(
                        most == null
                                ? Reply.of("leader.together", "title", activity.title())
                                : Reply.of("leader.split", "title", activity.title(), "most", most),
                        new State.Idle()))
                .orElseGet(Step.Declined::new);
    }

    @Override
    public @Nullable Trail trail(Optional<Activity> split) {
        return split.isPresent() ? Trail.of("PODS", code + " " + (most == null ? "off" : most)) : null;
    }
}
