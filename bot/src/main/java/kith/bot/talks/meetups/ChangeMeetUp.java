package kith.bot.talks.meetups;

import java.util.List;
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
        if (target != null) {
            return changing.change(turn.person(), change, target, all, sure, turn.now());
        }
        var found = changing.ask(turn.person(), change, turn.now());
        boolean another = found instanceof Changed.NotTheirs
                && change.kind() == Change.Kind.CANCEL
                && change.code() == null
                && change.day() != null
                && turn.bookings().isEmpty();
        return another ? elsewhen(changing, turn) : found;
    }

    /// Nothing of theirs is on that day: which of the next is meant?
    private Changed elsewhen(ChangingMeetUps changing, Turn turn) {
        var any = changing.ask(turn.person(), change.onAnyDay(), turn.now());
        return switch (any) {
            case Changed.Sure one -> new Changed.Which(one.change(), List.of(one.choice()));
            case Changed.OneOrAll one -> new Changed.Which(one.change(), List.of(one.choice()));
            case Changed.Which which -> which;
            default -> new Changed.NotTheirs();
        };
    }

    @Override
    public Step tell(Changed changed, Turn turn) {
        return ChangesTalk.tell(changed, asked, turn);
    }
}
