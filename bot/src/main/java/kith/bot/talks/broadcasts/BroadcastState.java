package kith.bot.talks.broadcasts;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.broadcasts.Audience;

/// Where the talk stands with a leader who has something to tell a group.
public sealed interface BroadcastState extends State {

    /// We showed a leader what they wrote, and to whom it would go. The draft itself is a row.
    record Previewed(UUID draft) implements BroadcastState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Yes yes -> new Step.Do(new SendDraft(null));
                case Answer.No no -> new Step.Do(new DropDraft());
                case Answer.Pick pick -> new Step.Declined();
            };
        }

        @Override
        public Step cancel(Turn turn) {
            return new Step.Do(new DropDraft());
        }
    }

    /// We asked a leader which of several audiences is meant.
    record AskedAudience(List<Audience> audiences, String words, boolean invitation) implements BroadcastState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            if (!(answer instanceof Answer.Pick pick)) {
                return new Step.Declined();
            }
            return pick.number() < 1 || pick.number() > audiences.size()
                    ? Courtesy.noSuchNumber(pick.number(), this)
                    : new Step.Do(new DraftFor(audiences.get(pick.number() - 1), words, invitation));
        }
    }
}
