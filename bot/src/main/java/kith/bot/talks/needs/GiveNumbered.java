package kith.bot.talks.needs;

import java.util.Set;
import kith.bot.talks.Intent;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "give 1 3 to walkers": of the needs last shown, to a group. Where they have no such number, it means something else.
///
/// @param numbers empty for all that were shown
public record GiveNumbered(Set<Integer> numbers, String group) implements Intent {

    static final Phrasing<GiveNumbered> WORDS = Phrasing.of(
            ShownNeeds::areMeant,
            said -> new GiveNumbered(said.numbers("numbers"), said.text("group")),
            "give|hand|pass (all|everything|them|{numbers}) [over] to {group:title}");

    @Override
    public Step hear(Turn turn) {
        if (!(turn.state() instanceof ShownNeeds shown) || !numbers.stream().allMatch(shown::has)) {
            return new Step.Declined();
        }
        var needs = numbers.isEmpty()
                ? shown.needs()
                : numbers.stream().sorted().map(shown::need).toList();
        return new Step.Do(new GiveNeeds(needs, group));
    }
}
