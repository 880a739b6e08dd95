package kith.bot.talks.groups;

import java.util.ArrayList;
import java.util.List;
import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.groups.Hears;
import kith.community.groups.Membership;
import kith.community.groups.Memberships;
import kith.community.phrases.Phrase;

/// "my groups": which ones somebody belongs to, and how to leave each.
public record MyGroups() implements Ability<List<Membership>> {

    @Override
    public List<Membership> carryOut(UseCases use, Turn turn) {
        return use.the(Memberships.class).all(turn.person());
    }

    @Override
    public Step tell(List<Membership> groups, Turn turn) {
        if (groups.isEmpty()) {
            return Step.say(Reply.of("stop.no-group"), new State.Idle());
        }
        var options = new ArrayList<Option>();
        for (Membership each : groups) {
            options.add(line(options.size() + 1, each));
        }
        return Step.say(
                Reply.of("group.which").with(options),
                new GroupsState.ShownGroups(
                        groups.stream().map(each -> each.group().id()).toList()));
    }

    private static Option line(int number, Membership each) {
        Object[] blanks = {
            "number", number, "name", each.group().name(), "less", each.hears() == Hears.MEET_UPS ? "yes" : "no"
        };
        return new Option("STOP " + number, Phrase.of("group.leave-label", blanks), Phrase.of("group.leave", blanks));
    }
}
