package kith.bot.talks.bookings;

import kith.bot.language.Which;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import org.jspecify.annotations.Nullable;

/// "JOIN", "book 2 for 3": one of those that were shown, or the one that was last looked at. A code is joined by
/// `JoinCode`.
///
/// @param party how many people, null when not said
public record Join(Which which, @Nullable Integer party) implements Intent {

    @Override
    public Step hear(Turn turn) {
        var state = turn.state();
        int people = party != null ? party : MeantSession.party(state);
        if (which instanceof Which.Numbered number) {
            return numbered(number.number(), people, state);
        }
        if (which instanceof Which.This one) {
            return new Step.Do(new JoinSession(one.id(), people));
        }
        var meant = MeantSession.of(state);
        return meant == null ? Courtesy.nonePicked(state) : new Step.Do(new JoinSession(meant, people));
    }

    private static Step numbered(int number, int people, State state) {
        var shown = state.sessions();
        if (shown.isEmpty()) {
            return Courtesy.nonePicked(state);
        }
        return number < 1 || number > shown.size()
                ? Courtesy.noSuchNumber(number, state)
                : new Step.Do(new JoinSession(shown.get(number - 1), people));
    }
}
