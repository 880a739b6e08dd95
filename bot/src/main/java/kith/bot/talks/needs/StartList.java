package kith.bot.talks.needs;

import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lists.WorkingThrough;
import kith.community.lists.WorkingThrough.Asked;

/// "start list shielding": a link worker has those written to who have not been yet. The use case notes it.
public record StartList(String list) implements Ability<Optional<Asked>> {

    static final Phrasing<StartList> WORDS = Phrasing.of(
            Turn::caresForPeople,
            said -> new StartList(said.text("list")),
            "(start|begin|write to|send) [the] list {list:title}",
            "start|begin {list:title} list");

    @Override
    public Optional<Asked> carryOut(UseCases use, Turn turn) {
        return use.the(WorkingThrough.class).start(turn.person(), list, turn.now());
    }

    @Override
    public Step tell(Optional<Asked> asked, Turn turn) {
        return asked.map(ListStanding::tell).orElseGet(Step.Declined::new);
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }
}
