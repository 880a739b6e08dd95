package kith.bot.talks.attendance;

import java.util.Optional;
import kith.bot.talks.OfLeaders;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.attendance.MarkingTheRoll;
import kith.community.attendance.RollMarked;

/// "came WALK7": a leader is asked once more who came to the last session of an activity.
///
/// @param code of the activity; empty for whichever was last
public record CallAgain(String code) implements OfLeaders<RollMarked> {

    @Override
    public Optional<RollMarked> carryOut(UseCases use, Turn turn) {
        return use.the(MarkingTheRoll.class).again(turn.person(), code, turn.now());
    }

    @Override
    public Step told(RollMarked marked, Turn turn) {
        return RollTalk.tell(marked);
    }

    @Override
    public Trail noted(RollMarked marked) {
        return Trail.of("ROLL_ASKED_AGAIN", code);
    }
}
