package kith.bot.talks.listings;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Deed;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.listings.StillRight;

/// One of those that were asked about in a round is not right.
///
/// @param number as it was asked about
record NotRight(UUID round, int number) implements Deed<List<UUID>> {

    /// @return what was asked about, in the order of its numbers
    @Override
    public List<UUID> carryOut(UseCases use, Turn turn) {
        return use.the(StillRight.class).ofRound(round);
    }

    @Override
    public Step tell(List<UUID> activities, Turn turn) {
        return number < 1 || number > activities.size()
                ? Courtesy.noSuchNumber(number, turn.state())
                : new Step.Do(new NotRightIs(activities.get(number - 1)));
    }
}
