package kith.bot.talks.named;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.bookings.OneSession;
import kith.bot.talks.whatson.Look;

/// Where a talk about something called by its name may stand.
public sealed interface NamedState extends State {

    /// We asked whether they want a place there.
    record OfferedPlace(UUID one, int party) implements NamedState, OneSession {

        @Override
        public Step answer(Answer answer, Turn turn) {
            var yes = answer.yesOrNo();
            if (yes == null) {
                return new Step.Declined();
            }
            return yes
                    ? new Step.Do(new JoinSession(one, party))
                    : Step.say(Reply.of("chat.no").with(Courtesy.WHATS_ON), new State.Idle());
        }
    }

    /// We asked which of several is meant. A number shows that one, or takes a place there, as was asked for.
    ///
    /// @param party how many places; 0 where it is only to be shown
    record AskedWhichNamed(List<UUID> found, int party) implements NamedState {

        @Override
        public List<UUID> sessions() {
            return found;
        }

        @Override
        public boolean isPersonal() {
            return false;
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            return Courtesy.chosen(answer, found, this, (session, pick) -> {
                int many = pick.party() == null ? party : pick.party();
                return new Step.Do(many == 0 ? new Look(session, 1, null) : new JoinSession(session, many));
            });
        }
    }
}
