package kith.bot.talks.needs;

import java.util.Optional;
import kith.bot.language.PersonNames;
import kith.bot.language.SlotValues;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lists.WorkingThrough;
import kith.community.lists.WorkingThrough.Asked;
import org.jspecify.annotations.Nullable;

/// "list shielding": a link worker sees how far it is.
public record SeeList(String list) implements IfTheirs<Asked> {

    static final Phrasing<SeeList> WORDS =
            Phrasing.of(Turn::caresForPeople, SeeList::said, "[show] [the] list {list:title}");

    /// "List walks near me" is about no list of ours.
    private static @Nullable SeeList said(SlotValues said) {
        var list = said.text("list");
        return PersonNames.isName(list) ? new SeeList(list) : null;
    }

    @Override
    public Optional<Asked> carryOut(UseCases use, Turn turn) {
        return use.the(WorkingThrough.class).see(turn.person(), list);
    }

    @Override
    public Step told(Asked asked, Turn turn) {
        return ListStanding.tell(asked);
    }

    @Override
    public Trail noted(Asked asked) {
        return Trail.of("LIST_SEEN", list);
    }
}
