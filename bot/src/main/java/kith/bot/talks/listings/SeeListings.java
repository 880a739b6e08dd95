package kith.bot.talks.listings;

import java.util.Optional;
import kith.bot.talks.Ability;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.listings.StillRight;
import kith.community.listings.StillRight.Page;
import org.jspecify.annotations.Nullable;

/// "listings": a leader sees what is listed of their groups, what is to be checked first.
public record SeeListings() implements Ability<Optional<Page>> {

    static final Phrasing<SeeListings> WORDS =
            Phrasing.of(Turn::leads, said -> new SeeListings(), "[check|see|show] [my|our] listing|listings");

    @Override
    public Optional<Page> carryOut(UseCases use, Turn turn) {
        return use.the(StillRight.class).page(turn.person(), false, turn.now());
    }

    @Override
    public Step tell(Optional<Page> seen, Turn turn) {
        return seen.map(page ->
                        ListingsTalk.next(Reply.of("listing.yours", "due", page.due(), "all", page.all()), page))
                .orElseGet(Step.Declined::new);
    }

    @Override
    public @Nullable Trail trail(Optional<Page> seen) {
        return seen.isPresent() ? Trail.of("LISTINGS_SEEN", "") : null;
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }
}
