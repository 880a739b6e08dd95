package kith.bot.talks.linkwork;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kith.bot.language.NeedWords;
import kith.bot.language.SlotValues;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.needs.Needs;
import kith.community.lists.SeeingToNeeds;
import kith.community.needs.Need;
import kith.community.people.Person;
import org.jspecify.annotations.Nullable;

/// "need Mary: shopping", "Mary needs shopping": a link worker notes what is to be done for her.
///
/// @param kinds empty when it was none that we know
public record NeedsOf(String name, @Nullable UUID person, Set<Need.Kind> kinds) implements AboutPerson<Set<Need.Kind>> {

    /// Asked back where it says nothing that we know.
    static final Phrasing<NeedsOf> WORDS =
            Phrasing.of(Turn::caresForPeople, NeedsOf::said, "need|needs [for] {name}: {what:words}");

    /// May be about anything, and so is only this where it names what is done for people.
    static final Phrasing<NeedsOf> SHE_NEEDS =
            Phrasing.of(Turn::caresForPeople, NeedsOf::saidIfAny, "{name} (needs|wants|would like) {what:words}");

    private static final int LONGEST = 200;

    private static @Nullable NeedsOf saidIfAny(SlotValues said) {
        var needs = said(said);
        return needs.kinds().isEmpty() ? null : needs;
    }

    private static NeedsOf said(SlotValues said) {
        var what = said.text("what");
        var needs = what.length() > LONGEST ? null : NeedWords.in(what);
        return new NeedsOf(said.text("name"), null, needs == null ? Set.of() : needs.kinds());
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }

    @Override
    public NeedsOf about(String other, @Nullable UUID one) {
        return new NeedsOf(other, one, kinds);
    }

    /// @return what was not known before
    @Override
    public Optional<Set<Need.Kind>> carryOut(UseCases use, Person about, Turn turn) {
        return kinds.isEmpty()
                ? Optional.of(Set.of())
                : use.the(SeeingToNeeds.class).keep(turn.person(), about.id(), kinds, turn.now());
    }

    @Override
    public Step tell(Set<Need.Kind> fresh, Person about, Turn turn) {
        return kinds.isEmpty()
                ? LinkWork.say("list.what-needed", "name", about.name())
                : LinkWork.say(
                        "list.kept-for",
                        "name",
                        about.name(),
                        "what",
                        Needs.inWords(kinds),
                        "fresh",
                        fresh.isEmpty() ? "no" : "yes");
    }
}
