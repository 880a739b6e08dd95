package kith.bot.talks.listings;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.listings.StillRight;
import org.jspecify.annotations.Nullable;

/// This one is not right: what is wrong with it?
record NotRightIs(UUID activity) implements Deed<Optional<String>> {

    /// @return its title; empty when they do not lead it
    @Override
    public Optional<String> carryOut(UseCases use, Turn turn) {
        return use.the(StillRight.class).pick(turn.person(), activity, turn.now());
    }

    @Override
    public Step tell(Optional<String> title, Turn turn) {
        return title.map(it -> Step.say(
                        Reply.of("listing.what-is-wrong", "title", it), new ListingsState.AskedWhatIsWrong(activity)))
                .orElseGet(() -> Courtesy.unclear(turn.talk()));
    }

    @Override
    public @Nullable Trail trail(Optional<String> title) {
        return title.isPresent() ? Trail.of("LISTING_PICKED", "activity " + activity) : null;
    }
}
