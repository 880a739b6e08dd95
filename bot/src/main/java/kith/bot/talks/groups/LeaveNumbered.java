package kith.bot.talks.groups;

import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "STOP 2": leave one group, as numbered in the list last shown; where none was, it is shown.
public record LeaveNumbered(int number) implements Intent {

    @Override
    public Step hear(Turn turn) {
        return turn.state() instanceof GroupsState.ShownGroups shown
                        && number >= 1
                        && number <= shown.groups().size()
                ? new Step.Do(new LeaveGroup(shown.groups().get(number - 1)))
                : new Step.Do(new MyGroups());
    }
}
