package kith.bot.talks.waitinglist;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.signups.Offering;
import org.jspecify.annotations.Nullable;

/// A number of the list of who waits: a free place is offered to them out of turn.
public record OfferTo(UUID signUp) implements Ability<Optional<Offering.OutOfTurn>> {

    @Override
    public Optional<Offering.OutOfTurn> carryOut(UseCases use, Turn turn) {
        return use.the(Offering.class).offerTo(turn.person(), signUp, turn.now());
    }

    @Override
    public Step tell(Optional<Offering.OutOfTurn> offer, Turn turn) {
        return Step.say(
                offer.map(OfferTo::offered)
                        .orElseGet(() -> Reply.of("offer.gone").with(Courtesy.BOOKINGS)),
                new State.Idle());
    }

    @Override
    public @Nullable Trail trail(Optional<Offering.OutOfTurn> offer) {
        return offer.map(done -> Trail.of(
                        done.offered() ? "OFFERED_OUT_OF_TURN" : "NOT_OFFERED_OUT_OF_TURN", "sign-up " + signUp))
                .orElse(null);
    }

    private static Reply offered(Offering.OutOfTurn offer) {
        var name = offer.firstName();
        return Reply.of(
                offer.offered() ? "leader.offered" : "leader.not-offered",
                "hasName",
                name.isBlank() ? "no" : "yes",
                "name",
                name);
    }
}
