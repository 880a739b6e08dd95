package kith.bot.talks.listings;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.listings.StillRight;
import kith.community.listings.StillRight.Page;

/// These are right. The use case notes it.
record Confirm(List<UUID> activities) implements Deed<Optional<Page>> {

    @Override
    public Optional<Page> carryOut(UseCases use, Turn turn) {
        return use.the(StillRight.class).confirm(turn.person(), activities, turn.now());
    }

    @Override
    public Step tell(Optional<Page> next, Turn turn) {
        return next.map(ListingsTalk::confirmed).orElseGet(() -> Courtesy.unclear(turn.talk()));
    }
}
