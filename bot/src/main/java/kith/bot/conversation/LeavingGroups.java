package kith.bot.conversation;

import java.util.ArrayList;
import kith.bot.talks.Reply;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.community.groups.Hears;
import kith.community.groups.Membership;
import kith.community.phrases.Phrase;

/// The talk about which groups one belongs to, and hearing no more of one.
final class LeavingGroups {

    private LeavingGroups() {}

    /// "STOP 2" is about the list last shown; where none was, it is shown.
    static Step hear(State state, Intents.LeaveGroup leave) {
        return state instanceof States.ShownGroups shown
                        && leave.number() >= 1
                        && leave.number() <= shown.groups().size()
                ? new Step.Do(new Deeds.LeaveGroup(shown.groups().get(leave.number() - 1)))
                : new Step.Do(new Deeds.ListGroups());
    }

    static Step tell(Outcome.GroupsListed listed) {
        var groups = listed.groups();
        if (groups.isEmpty()) {
            return Step.say(Reply.of("stop.no-group"), new State.Idle());
        }
        var options = new ArrayList<Option>();
        for (Membership each : groups) {
            Object[] blanks = {
                "number",
                options.size() + 1,
                "name",
                each.group().name(),
                "less",
                each.hears() == Hears.MEET_UPS ? "yes" : "no"
            };
            options.add(new Option(
                    "STOP " + (options.size() + 1),
                    Phrase.of("group.leave-label", blanks),
                    Phrase.of("group.leave", blanks)));
        }
        return Step.say(
                Reply.of("group.which").with(options),
                new States.ShownGroups(
                        groups.stream().map(each -> each.group().id()).toList()));
    }
}
