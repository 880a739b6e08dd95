package kith.bot.talks.whatson;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.MeantSession;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.bookings.JoinSession;
import kith.bot.talks.bookings.OneSession;
import kith.community.places.Place;
import org.jspecify.annotations.Nullable;

/// Where a talk about what's on may stand.
public sealed interface WhatsOnState extends State {

    /// The list that was shown last; null when there is none.
    default @Nullable Seen seen() {
        return null;
    }

    @Override
    default List<UUID> sessions() {
        var seen = seen();
        return seen == null ? List.of() : seen.sessions();
    }

    /// The list that was shown last; null when the talk stands elsewhere.
    static @Nullable Seen seen(State state) {
        return state instanceof WhatsOnState ours ? ours.seen() : null;
    }

    /// We asked where to look.
    record AskedPlace(Asked asked) implements WhatsOnState {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }

        @Override
        public boolean isPersonal() {
            return false;
        }
    }

    /// We asked which of several places of one name is meant.
    ///
    /// @param asked what to look for there; null when the place was only to be remembered
    record AskedWhichPlace(List<Place> places, @Nullable Asked asked) implements WhatsOnState {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return Courtesy.chosen(
                    answer,
                    places,
                    this,
                    (place, _) -> new Step.Do(
                            asked == null ? new KeepPlace(place) : new Search(asked, place, turn.near() == null, 0)));
        }
    }

    /// We listed what's on. A number shows that one; with a party size ("1 for 2") it joins.
    record Shown(Seen seen) implements WhatsOnState {

        @Override
        public @Nullable MeantSession session() {
            return seen.sessions().size() == 1
                    ? new MeantSession(seen.sessions().getFirst(), 1)
                    : null;
        }

        @Override
        public boolean isPersonal() {
            return false;
        }

        @Override
        public Step answer(Answer answer, Turn turn) {
            return answer instanceof Answer.Pick pick ? picked(pick, seen, this) : new Step.Declined();
        }
    }

    /// We told about one session.
    ///
    /// @param party how many people are to join, when that was said
    /// @param seen  the list it was picked from; null when it came by its code
    record Looking(UUID one, int party, @Nullable Seen seen) implements WhatsOnState, OneSession {

        @Override
        public Step answer(Answer answer, Turn turn) {
            return answer instanceof Answer.Pick pick && seen != null
                    ? picked(pick, seen, this)
                    : OneSession.super.answer(answer, turn);
        }
    }

    static Step picked(Answer.Pick pick, Seen seen, State state) {
        if (pick.number() < 1 || pick.number() > seen.sessions().size()) {
            return Courtesy.noSuchNumber(pick.number(), state);
        }
        var session = seen.sessions().get(pick.number() - 1);
        return pick.party() == null
                ? new Step.Do(new Look(session, 1, seen))
                : new Step.Do(new JoinSession(session, pick.party()));
    }
}
