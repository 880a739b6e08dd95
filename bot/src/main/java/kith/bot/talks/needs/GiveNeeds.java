package kith.bot.talks.needs;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.lists.GivingNeeds;
import kith.community.lists.GivingNeeds.Given;

/// A link worker asks a group to do what people need. The use case notes it.
///
/// @param group as they call it
record GiveNeeds(List<UUID> needs, String group) implements Deed<Optional<Given>> {

    @Override
    public Optional<Given> carryOut(UseCases use, Turn turn) {
        return use.the(GivingNeeds.class).give(turn.person(), needs, group, turn.now());
    }

    @Override
    public Step tell(Optional<Given> given, Turn turn) {
        return given.map(it -> Step.say(inWords(it), turn.state())).orElseGet(Step.Declined::new);
    }

    private static Reply inWords(Given given) {
        return switch (given) {
            case Given.To to ->
                Reply.of(
                        "list.given",
                        "count",
                        to.count(),
                        "group",
                        to.group(),
                        "leaders",
                        String.join(", ", to.leaders()));
            case Given.NoSuchGroup none ->
                Reply.of(
                        "list.no-group",
                        "said",
                        none.said(),
                        "any",
                        none.known().isEmpty() ? "no" : "yes",
                        "known",
                        String.join(", ", none.known()));
            case Given.Several several -> Reply.of("list.which-group", "groups", String.join(", ", several.groups()));
            case Given.NobodyThere nobody -> Reply.of("list.nobody-there", "group", nobody.group());
        };
    }
}
