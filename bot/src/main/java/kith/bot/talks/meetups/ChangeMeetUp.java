package kith.bot.talks.meetups;

import kith.bot.talks.Ability;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.meetups.Change;
import kith.community.meetups.Changed;
import kith.community.meetups.ChangingMeetUps;
import org.jspecify.annotations.Nullable;

/// "cancel WALK7", "move thursday to 11": a leader changes what goes on already. Its use case notes it in the trail.
///
/// @param target what it is about, once that is known
/// @param all    whether it is for all sessions, once that was asked
/// @param sure   whether they have seen what it does, and said yes
/// @param asked  whether it is clear that they do not mean their own place
public record ChangeMeetUp(
        Change change,
        Changed.@Nullable Target target,
        @Nullable Boolean all,
        boolean sure,
        boolean asked) implements Ability<Changed> {

    public ChangeMeetUp(Change change) {
        this(change, null, null, false, false);
    }

    @Override
    public Changed carryOut(UseCases use, Turn turn) {
        var changing = use.the(ChangingMeetUps.class);
        return target == null
                ? changing.ask(turn.person(), change, turn.now())
                : changing.change(turn.person(), change, target, all, sure, turn.now());
    }

    @Override
    public Step tell(Changed changed, Turn turn) {
        return ChangesTalk.tell(changed, asked, turn);
    }
}
