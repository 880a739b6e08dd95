package kith.bot.talks.groups;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.groups.Hears;
import kith.community.members.JoiningGroups;
import kith.community.members.JoiningGroups.Heard;

/// Someone says what of a group they want to hear, by the button below its welcome.
///
/// @param less only what is about meet-ups they have a place at
public record HearGroup(UUID group, boolean less) implements Ability<Optional<Heard>> {

    /// What the button sends, as [kith.bot.talks.Reply.Option] has it.
    static String button(UUID group, boolean less) {
        return (less ? "/hear-less " : "/hear-all ") + group;
    }

    /// @return empty when they do not belong to it
    @Override
    public Optional<Heard> carryOut(UseCases use, Turn turn) {
        return use.the(JoiningGroups.class).hear(turn.person(), group, hears(less));
    }

    @Override
    public Step tell(Optional<Heard> heard, Turn turn) {
        return heard.map(HearGroup::kept).orElseGet(() -> Courtesy.unclear(turn.talk()));
    }

    static Hears hears(boolean less) {
        return less ? Hears.MEET_UPS : Hears.EVERYTHING;
    }

    static Step kept(Heard heard) {
        boolean less = heard.hears() == Hears.MEET_UPS;
        return Step.say(
                Reply.of("group.hears", "name", heard.name(), "code", heard.code(), "less", less ? "yes" : "no"),
                new State.Idle());
    }
}
