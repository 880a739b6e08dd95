package kith.bot.talks.needs;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lists.SeeingToNeeds;

/// Somebody sees to a need, has done it, or can not do it. The use case notes it.
record MoveNeed(UUID need, SeeingToNeeds.Move move) implements Deed<Optional<SeeingToNeeds.Moved>> {

    @Override
    public Optional<SeeingToNeeds.Moved> carryOut(UseCases use, Turn turn) {
        return use.the(SeeingToNeeds.class).move(turn.person(), need, move, turn.now());
    }

    @Override
    public Step tell(Optional<SeeingToNeeds.Moved> moved, Turn turn) {
        return moved.map(it -> Step.say(inWords(it), turn.state())).orElseGet(Step.Declined::new);
    }

    private static Reply inWords(SeeingToNeeds.Moved moved) {
        var state = moved.state();
        return Reply.of(
                "list.moved",
                "state",
                state == null ? "BEFORE" : state.name(),
                "contact",
                moved.contact().name(),
                "name",
                moved.name(),
                "what",
                Needs.inWords(Set.of(moved.kind())));
    }
}
