package kith.bot.talks.broadcasts;

import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Broadcasting;
import kith.community.broadcasts.Stopped;
import org.jspecify.annotations.Nullable;

/// "HOLD": what a leader is sending is to stop.
///
/// @param nothingElse whether the words mean nothing else where nothing is being sent
public record StopSending(boolean nothingElse) implements Ability<Optional<Stopped>> {

    @Override
    public Optional<Stopped> carryOut(UseCases use, Turn turn) {
        return use.the(Broadcasting.class).stop(turn.person(), turn.now());
    }

    @Override
    public Step tell(Optional<Stopped> stopped, Turn turn) {
        if (stopped.isEmpty()) {
            return nothingElse ? DraftTalk.nothingDrafted(turn.state()) : new Step.Declined();
        }
        return Step.say(reply(stopped.get()), new State.Idle());
    }

    @Override
    public @Nullable Trail trail(Optional<Stopped> stopped) {
        return stopped.map(done -> Trail.of("BROADCAST_HELD", done.about())).orElse(null);
    }

    private static Reply reply(Stopped stopped) {
        return stopped.untouched()
                ? Reply.of("broadcast.unscheduled", "about", stopped.about())
                : Reply.of(
                        "broadcast.stopped",
                        "about",
                        stopped.about(),
                        "before",
                        stopped.before(),
                        "heldBack",
                        stopped.heldBack());
    }
}
