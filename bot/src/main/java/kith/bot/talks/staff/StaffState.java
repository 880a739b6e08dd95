package kith.bot.talks.staff;

import java.util.List;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply.Option;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.phrases.Phrase;

/// Where a talk about the staff may stand.
sealed interface StaffState extends State {

    /// We asked a coordinator whether they are sure (yes), or which of several things is meant, by its number.
    record AskedOfCoordinator(List<Intent> meant, boolean ifSure) implements StaffState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Pick pick when ifSure && pick.number() == 2 -> never();
                case Answer.Pick pick
                when pick.number() < 1 || pick.number() > meant.size() -> Courtesy.noSuchNumber(pick.number(), this);
                case Answer.Pick pick -> new Step.GoOn(meant.get(pick.number() - 1), turn.talk());
                case Answer.Yes yes when ifSure -> new Step.GoOn(meant.getFirst(), turn.talk());
                case Answer.Yes yes -> new Step.Declined();
                case Answer.No no -> never();
            };
        }
    }

    /// They would rather not go on with it.
    static Step never() {
        return Staffing.say("worker.never");
    }

    static Option yes(String key) {
        return new Option("YES", Phrase.of(key + "-label"), Phrase.of(key + "-line"));
    }

    static Option no() {
        return new Option("NO", Phrase.of("staff.leave-label"), Phrase.of("staff.leave-line"));
    }
}
