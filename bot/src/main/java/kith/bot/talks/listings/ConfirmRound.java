package kith.bot.talks.listings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.listings.StillRight;
import kith.community.listings.StillRight.Page;

/// All that was asked about in a round is right. The use case notes it.
record ConfirmRound(UUID round) implements Deed<Optional<Page>> {

    @Override
    public Optional<Page> carryOut(UseCases use, Turn turn) {
        var stillRight = use.the(StillRight.class);
        return stillRight.confirm(turn.person(), stillRight.ofRound(round), turn.now());
    }

    @Override
    public Step tell(Optional<Page> next, Turn turn) {
        return next.map(ListingsTalk::confirmed).orElseGet(() -> Courtesy.unclear(turn.talk()));
    }
}
