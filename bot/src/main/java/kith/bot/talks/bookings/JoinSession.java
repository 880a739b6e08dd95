package kith.bot.talks.bookings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Buttons;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.activities.Session;
import kith.community.activities.Sessions;
import kith.community.phrases.Phrase;
import kith.community.signups.SigningUp;

/// Joins a session, or its waiting list.
public record JoinSession(UUID session, int party) implements Deed<Optional<Admitted>> {

    /// To come; where it is full, to wait for a place.
    public static List<Reply.Option> options(Session session) {
        var join = Buttons.join(session.id(), 1);
        var left = session.placesLeft();
        return left != null && left <= 0
                ? List.of(new Reply.Option(join, Phrase.of("session.wait-label"), Phrase.of("session.wait")))
                : List.of(
                        new Reply.Option(join, Phrase.of("session.join-label"), Phrase.of("session.join")),
                        new Reply.Option(Buttons.join(session.id(), 2), Phrase.of("session.join-two-label"), null));
    }

    @Override
    public boolean isForOnePerson() {
        return true;
    }

    @Override
    public Optional<Admitted> carryOut(UseCases use, Turn turn) {
        return use.the(Sessions.class)
                .findById(session)
                .map(it -> Admitted.of(use.the(SigningUp.class).join(turn.person(), session, party, turn.now()), use));
    }

    @Override
    public Step tell(Optional<Admitted> admitted, Turn turn) {
        return admitted.map(it -> it.tell(turn)).orElseGet(() -> Courtesy.nonePicked(turn.state()));
    }
}
