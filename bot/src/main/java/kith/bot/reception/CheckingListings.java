package kith.bot.reception;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.bot.conversation.Order;
import kith.bot.conversation.Worked;
import kith.community.listings.StillRight;
import org.springframework.stereotype.Component;

/// Does what a leader says about what is listed of their groups.
@Component
class CheckingListings {

    private final StillRight stillRight;

    CheckingListings(StillRight stillRight) {
        this.stillRight = stillRight;
    }

    /// @return empty when they lead nothing
    Optional<Worked> see(UUID leader, Instant now) {
        return stillRight.page(leader, false, now).map(page -> new Worked.ListingsSeen(page, false, ""));
    }

    Optional<Worked> confirmRound(UUID leader, UUID round, Instant now) {
        return confirm(leader, stillRight.ofRound(round), now);
    }

    Optional<Worked> confirm(UUID leader, List<UUID> activities, Instant now) {
        return stillRight.confirm(leader, activities, now).map(page -> new Worked.ListingsSeen(page, true, ""));
    }

    Optional<Worked> notRight(UUID leader, Order.NotRight not, Instant now) {
        var round = stillRight.ofRound(not.round());
        return not.number() < 1 || not.number() > round.size()
                ? Optional.of(new Worked.NoSuchNumber(not.number()))
                : notRight(leader, round.get(not.number() - 1), now);
    }

    Optional<Worked> notRight(UUID leader, UUID activity, Instant now) {
        return stillRight.pick(leader, activity, now).map(title -> new Worked.WhatIsWrong(activity, title));
    }

    Optional<Worked> wrong(UUID leader, Order.SayWrong wrong, Instant now) {
        return next(leader, stillRight.wrong(leader, wrong.activity(), wrong.words(), now), now);
    }

    Optional<Worked> over(UUID leader, UUID activity, Instant now) {
        return next(leader, stillRight.over(leader, activity, now), now);
    }

    private Optional<Worked> next(UUID leader, Optional<String> title, Instant now) {
        return title.flatMap(
                wrong -> stillRight.page(leader, true, now).map(page -> new Worked.ListingsSeen(page, false, wrong)));
    }
}
