package kith.bot.talks.groups;

import java.util.List;
import java.util.UUID;
import kith.bot.language.Which;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.whatson.Details;

/// What was last said about groups.
public sealed interface GroupsState extends State {

    /// We listed the groups someone belongs to, in the order of their numbers.
    record ShownGroups(List<UUID> groups) implements GroupsState {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }
    }

    /// We asked what of a group they want to hear: 1 only meet-ups, 2 everything.
    record AskedHears(UUID group) implements GroupsState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            if (!(answer instanceof Answer.Pick pick)) {
                return new Step.Declined();
            }
            return switch (pick.number()) {
                case 1 -> new Step.Do(new HearGroup(group, true));
                case 2 -> new Step.Do(new HearGroup(group, false));
                default -> Courtesy.noSuchNumber(pick.number(), this);
            };
        }
    }

    /// We asked which group, or which activity after those, someone wants to join.
    record AskedWhichToJoin(List<UUID> groups, List<UUID> sessions) implements GroupsState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            if (!(answer instanceof Answer.Pick pick)) {
                return new Step.Declined();
            }
            int number = pick.number();
            if (number < 1 || number > groups.size() + sessions.size()) {
                return Courtesy.noSuchNumber(number, this);
            }
            return number <= groups.size()
                    ? new Step.Do(new JoinGroup(groups.get(number - 1)))
                    : new Step.GoOn(details(number - groups.size()), turn.talk());
        }

        private Details details(int number) {
            return new Details(new Which.This(sessions.get(number - 1)));
        }
    }
}
