package kith.bot.talks.listings;

import java.util.Optional;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.listings.StillRight;
import kith.community.listings.StillRight.Page;

/// What a leader said of one listing is noted.
///
/// @param title of that one
/// @param next  what is still to be checked
public record Noted(String title, Page next) {

    static Optional<Noted> of(String title, StillRight stillRight, Turn turn) {
        return stillRight.page(turn.person(), true, turn.now()).map(page -> new Noted(title, page));
    }

    Step tell() {
        return ListingsTalk.next(Reply.of("listing.noted", "title", title), next);
    }
}
