package kith.bot.talks.identity;

import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import org.jspecify.annotations.Nullable;

/// "It's Tom": who speaks from now on, where several people share an address.
///
/// @param then what they say next, "Tom: my bookings"; null when that is all
public record ItIs(String name, @Nullable Intent then) implements Intent {

    @Override
    public Step hear(Turn turn) {
        var company = turn.company();
        var one = company.find("", name).orElse(null);
        if (one == null) {
            return !company.isShared() && KnowingWho.isOwnerNameless(turn)
                    ? new Step.Do(new KeepName(name))
                    : Step.say(Reply.of("who.not-known", "name", name), turn.state());
        }
        if (!one.speaks()) {
            return Step.say(Reply.of("who.cares", "name", one.firstName()), turn.state());
        }
        if (company.isShared()) {
            return new Step.Do(new TurnTo(one.personId(), then, unpersonal(turn.state())));
        }
        return then == null ? KnowingWho.hello(one.firstName(), turn.state()) : new Step.GoOn(then, turn.talk());
    }

    /// What was said to one is no answer to another; a list of what's on is for all.
    private static State unpersonal(State state) {
        return state.isPersonal() ? new State.Idle() : state;
    }
}
