package kith.bot.talks.groups;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.members.Joined;
import kith.community.members.JoiningGroups;

/// Someone asks what a group's code is about.
public record ShowGroup(String code) implements IfTheirs<Joined> {

    /// @return empty when it is the code of no group
    @Override
    public Optional<Joined> carryOut(UseCases use, Turn turn) {
        var joining = use.the(JoiningGroups.class);
        return joining.coded(code).map(group -> joining.look(group, turn.now()));
    }

    @Override
    public Step told(Joined shown, Turn turn) {
        return Step.say(
                Reply.of("group.shown", "name", shown.name(), "code", shown.code())
                        .and(GroupsTalk.next(shown.next())),
                turn.state());
    }
}
