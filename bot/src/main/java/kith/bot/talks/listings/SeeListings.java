package kith.bot.talks.listings;

import java.util.Optional;
import kith.bot.talks.IfTheirs;
import kith.bot.talks.Phrasing;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.listings.StillRight;
import kith.community.listings.StillRight.Page;

/// "listings": a leader sees what is listed of their groups, what is to be checked first.
public record SeeListings() implements IfTheirs<Page> {

    static final Phrasing<SeeListings> WORDS =
            Phrasing.of(Turn::leads, said -> new SeeListings(), "[check|see|show] [my|our] listing|listings");

    @Override
    public Optional<Page> carryOut(UseCases use, Turn turn) {
        return use.the(StillRight.class).page(turn.person(), false, turn.now());
    }

    @Override
    public Step told(Page seen, Turn turn) {
        return ListingsTalk.next(Reply.of("listing.yours", "due", seen.due(), "all", seen.all()), seen);
    }

    @Override
    public Trail noted(Page seen) {
        return Trail.of("LISTINGS_SEEN", "");
    }

    @Override
    public boolean isNeverANote() {
        return true;
    }
}
