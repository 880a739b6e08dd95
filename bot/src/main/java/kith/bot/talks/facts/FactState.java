package kith.bot.talks.facts;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// Where a talk about a fact may stand.
public sealed interface FactState extends State {

    /// We told something of an activity that was not open before. JOIN is about it; yes is not, which may only mean
    /// that they have read it.
    record ToldOf(UUID one) implements FactState {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }

        @Override
        public MeantSession session() {
            return new MeantSession(one, 1);
        }

        @Override
        public boolean isPersonal() {
            return false;
        }
    }

    /// We asked of which activity they want to know it.
    record AskedFactOf(Fact fact, String said, List<UUID> shown) implements FactState {

        @Override
        public List<UUID> sessions() {
            return shown;
        }

        @Override
        public boolean isPersonal() {
            return false;
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            return Courtesy.chosen(
                    answer, shown, this, (session, _) -> new Step.Do(new AskFact(fact, said, "", session)));
        }
    }

    /// We do not know it, and offered to ask whoever runs the activity.
    record OfferedToAsk(AskLeader ask) implements FactState {

        @Override
        public MeantSession session() {
            return new MeantSession(ask.session(), 1);
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            var yes = answer.yesOrNo();
            if (yes == null) {
                return Courtesy.oneOrTwo(this);
            }
            return yes ? new Step.Do(ask) : Step.say(Reply.of("enquiry.left"), new ToldOf(ask.session()));
        }
    }

    /// A leader has answered, and we asked whether whoever asks next shall hear it too.
    record OfferedToKeep(UUID enquiry, String words) implements FactState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            var yes = answer.yesOrNo();
            if (yes == null) {
                return Courtesy.oneOrTwo(this);
            }
            return yes
                    ? new Step.Do(new KeepAnswer(enquiry, words))
                    : Step.say(Reply.of("enquiry.not-kept"), new State.Idle());
        }
    }
}
