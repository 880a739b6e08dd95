package kith.bot.talks.needs;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lists.WorkingThrough;
import kith.community.lists.WorkingThrough.Asked;

/// "start list shielding": a link worker has those written to who have not been yet. The use case notes it.
public record StartList(String list) implements IfTheirs<Asked> {

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
    public Step told(Asked asked, Turn turn) {
        return ListStanding.tell(asked);
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }
}
