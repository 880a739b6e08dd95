package kith.bot.talks.bookings;

import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// "Sounds nice", "I'll give it a go": they like what is open, and may want a place there. We ask.
public record AskToJoin() implements Intent {

    @Override
    public Step hear(Turn turn) {
        var looked = MeantSession.of(turn.state());
        boolean theirs = turn.bookings().stream().anyMatch(b -> b.session().id().equals(looked));
        return looked == null || theirs
                ? new Step.Declined()
                : Step.say(
                        Reply.of("joined.ask"),
                        new BookingState.AskedForParty(looked, Math.max(1, MeantSession.party(turn.state()))));
    }
}
