package kith.bot.talks.attendance;

import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.attendance.MarkingTheRoll;
import kith.community.attendance.RollMarked;
import org.jspecify.annotations.Nullable;

/// "came WALK7": a leader is asked once more who came to the last session of an activity.
///
/// @param code of the activity; empty for whichever was last
public record CallAgain(String code) implements Ability<Optional<RollMarked>> {

    /// From anyone else its words mean something else.
    @Override
    public Step hear(Turn turn) {
        return turn.leads() ? new Step.Do(this) : new Step.Declined();
    }

    @Override
    public Optional<RollMarked> carryOut(UseCases use, Turn turn) {
        return use.the(MarkingTheRoll.class).again(turn.person(), code, turn.now());
    }

    @Override
    public Step tell(Optional<RollMarked> marked, Turn turn) {
        return marked.map(RollTalk::tell).orElseGet(Step.Declined::new);
    }

    @Override
    public @Nullable Trail trail(Optional<RollMarked> marked) {
        return marked.isPresent() ? Trail.of("ROLL_ASKED_AGAIN", code) : null;
    }
}
