package kith.bot.talks.listings;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import org.jspecify.annotations.Nullable;

/// What was last said about listings.
public sealed interface ListingsState extends State {

    /// We showed a leader what is to be checked: yes for all, a number for one that is not right.
    record ShownListings(List<UUID> activities) implements ListingsState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return switch (answer) {
                case Answer.Yes yes -> new Step.Do(new Confirm(activities));
                case Answer.Pick pick
                when pick.number() < 1 || pick.number() > activities.size() ->
                    Courtesy.noSuchNumber(pick.number(), this);
                case Answer.Pick pick -> new Step.Do(new NotRightIs(activities.get(pick.number() - 1)));
                case Answer.No no -> new Step.Declined();
            };
        }
    }

    /// We asked a leader what is wrong with one.
    record AskedWhatIsWrong(UUID activity) implements ListingsState {

        /// It has ended. Never CANCEL, END or QUIT in our words: phone networks block whoever sends those.
        private static final Set<String> OVER = Set.of(
                "over",
                "its over",
                "it is over",
                "it has ended",
                "its ended",
                "ended",
                "it ended",
                "it has stopped",
                "it stopped",
                "closed",
                "it has closed",
                "finished",
                "it has finished",
                "end",
                "it is no longer on");

        @Override
        public Step cancel(Turn turn) {
            return new Step.Do(new SayOver(activity));
        }

        @Override
        public boolean takesAnAnswer() {
            return false;
        }

        @Override
        public @Nullable Intent freeText(String text, @Nullable Intent order) {
            return order != null && order.isNeverANote() ? null : said(text);
        }

        private Intent said(String words) {
            var plain = words.strip()
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("['’]", "")
                    .replaceAll("[.!]+$", "");
            return OVER.contains(plain) ? new SayOver(activity) : new SayWrong(activity, words.strip());
        }
    }
}
