package kith.bot.conversation;

import java.util.UUID;
import kith.community.listings.StillRight;
import kith.community.lists.GivingNeeds;
import kith.community.lists.SeeingToNeeds;
import kith.community.lists.WorkingThrough;
import kith.community.members.Led;

/// What came of an [Order].
public sealed interface Worked {

    record ListAsked(WorkingThrough.Asked asked) implements Worked {}

    record NeedsSeen(SeeingToNeeds.Seen seen) implements Worked {}

    record NeedsGiven(GivingNeeds.Given given) implements Worked {}

    record NeedMoved(SeeingToNeeds.Moved moved) implements Worked {}

    /// @param textNumber as people write it; empty where none can be named
    /// @param link       that joins the group on Telegram; empty where there is no bot or no code asked
    record OfGroup(Led led, String textNumber, String link) implements Worked {}

    /// @param page      what is to be checked next
    /// @param confirmed whether something has just been confirmed
    /// @param wrong     what was just said to be wrong; empty for nothing
    record ListingsSeen(StillRight.Page page, boolean confirmed, String wrong) implements Worked {}

    record WhatIsWrong(UUID activity, String title) implements Worked {}

    record NoSuchNumber(int number) implements Worked {}
}
