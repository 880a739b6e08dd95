package kith.bot.talks.bookings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.bot.talks.Whoever;
import kith.community.signups.PartyChange;
import kith.community.signups.SigningUp;

/// Makes a party larger or smaller.
public record KeepParty(UUID signUp, int party) implements Deed<Optional<PartyChange>> {

    @Override
    public Optional<PartyChange> carryOut(UseCases use, Turn turn) {
        var signingUp = use.the(SigningUp.class);
        return Whoever.first(turn, one -> signingUp.change(one, signUp, party, turn.now()));
    }

    @Override
    public Step tell(Optional<PartyChange> came, Turn turn) {
        return came.map(it -> tell(it, turn)).orElseGet(() -> Step.say(Reply.of("left.none"), new State.Idle()));
    }

    private static Step tell(PartyChange came, Turn turn) {
        return switch (came) {
            case PartyChange.Changed changed ->
                ChangeParty.say(
                        "party.changed",
                        changed.booking(),
                        changed.booking().signUp().party(),
                        null,
                        turn);
            case PartyChange.NoRoom none -> ChangeParty.say("party.no-room", none.booking(), none.wanted(), null, turn);
            case PartyChange.TooBig big -> Step.say(Reply.of("joined.too-many", "most", big.most()), turn.state());
        };
    }
}
