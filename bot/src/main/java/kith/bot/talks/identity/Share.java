package kith.bot.talks.identity;

import kith.bot.talks.Ability;
import kith.bot.talks.Company;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.households.Sharing;
import kith.community.people.Companion;

/// "Add Tom to this phone": someone else uses this address too.
public record Share(String name) implements Ability<String> {

    @Override
    public Step hear(Turn turn) {
        var company = turn.company();
        if (company.find("", name).filter(Companion::speaks).isPresent()) {
            return Step.say(Reply.of("who.shared-already", "name", name), turn.state());
        }
        return company.people().size() >= Company.MOST
                ? Step.say(Reply.of("who.too-many"), turn.state())
                : new Step.Do(this);
    }

    @Override
    public String carryOut(UseCases use, Turn turn) {
        use.the(Sharing.class).share(turn.who().address(), name, turn.now());
        return name;
    }

    /// Whoever was alone there until now may have no name yet.
    @Override
    public Step tell(String shared, Turn turn) {
        boolean nameless = KnowingWho.isOwnerNameless(turn);
        return Step.say(
                Reply.of(nameless ? "who.shared-own-name" : "who.shared", "name", shared),
                nameless ? new IdentityState.AskedOwnName() : new State.Idle());
    }

    @Override
    public boolean changesWhoIsThere() {
        return true;
    }
}
