package kith.bot.conversation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.community.checkins.Board;
import kith.community.checkins.CheckInPlan;
import kith.community.checkins.Inviting;
import kith.community.checkins.Planning;
import kith.community.checkins.SeeingTo;
import kith.community.listings.StillRight;
import kith.community.lists.GivingNeeds;
import kith.community.lists.SeeingToNeeds;
import kith.community.lists.WorkingThrough;
import kith.community.members.Led;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// What came of an [Order].
public sealed interface Worked {

    record NobodyCalled(String name) implements Worked {}

    /// Several may be meant; or one, if that was a slip of the finger.
    record WhichOne(Order.About order, List<Candidate> people) implements Worked {}

    /// @param town   where they are, roughly; empty when it is not known
    /// @param ending the last four digits of their number; empty when it is not known, or nothing hangs on it
    record Candidate(UUID person, String name, String town, String ending) {}

    record Added(Order.Add order, Inviting.Added added) implements Worked {}

    /// It was no phone number.
    record NoNumber(String name, String typed) implements Worked {}

    record Checked(String name, SeeingTo.Checked checked) implements Worked {}

    record NoSuchQuestions(String said, Set<String> known) implements Worked {}

    record Calling(String name, SeeingTo.Calling calling) implements Worked {}

    record BoardSeen(Board.Now now) implements Worked {}

    /// @param pausedUntil null when they are not paused
    record HistorySeen(Board.History history, @Nullable LocalDate pausedUntil) implements Worked {}

    record SpokenTo(String name) implements Worked {}

    /// Nothing leaves the board without a note.
    record NoteWanted(UUID person, String name) implements Worked {}

    record Paused(String name, LocalDate until) implements Worked {}

    /// No date was said, or one that is over.
    record UntilWhen(String name) implements Worked {}

    record Resumed(String name) implements Worked {}

    /// @param paused whether nothing is asked for a while all the same
    record Planned(String name, CheckInPlan plan, Planning.Planned planned, boolean paused) implements Worked {}

    /// The days or the time are missing.
    record WhichDays(String name) implements Worked {}

    record Ended(String name) implements Worked {}

    record NothingPlanned(String name) implements Worked {}

    record ListAsked(WorkingThrough.Asked asked) implements Worked {}

    record NeedsSeen(SeeingToNeeds.Seen seen) implements Worked {}

    /// @param fresh what was not known before
    record NeedsKept(String name, Set<Need.Kind> kinds, Set<Need.Kind> fresh) implements Worked {}

    /// None was said that we know.
    record WhatNeeded(String name) implements Worked {}

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

    record Helping(String name, Inviting.Helping helping) implements Worked {}
}
