package kith.bot.conversation;

import java.util.List;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.community.attendance.RollMarked;
import kith.community.attendance.WhoComes;
import kith.community.broadcasts.Progress;
import kith.community.broadcasts.ReplyAnswered;
import kith.community.broadcasts.Sending;
import kith.community.broadcasts.Stopped;
import kith.community.households.Linked;
import kith.community.meetups.Changed;
import kith.community.meetups.Made;
import kith.community.phrases.Phrase;
import kith.community.signups.Offering;
import kith.community.signups.WhoWaits;
import org.jspecify.annotations.Nullable;

/// What came of a [Deed].
public sealed interface Outcome {

    record NoSuchCode(String code) implements Outcome {}

    record WaitingSeen(WhoWaits who) implements Outcome {}

    record OfferedOutOfTurn(Offering.OutOfTurn offer) implements Outcome {}

    /// @param most people in a small group; null for none
    record SplitUp(String title, @Nullable Integer most) implements Outcome {}

    /// It is for those who lead the group, and this person does not.
    record NotALeader(String code) implements Outcome {}

    record Drafted(kith.community.broadcasts.Drafted drafted) implements Outcome {}

    record Sent(Sending sending) implements Outcome {}

    record DraftDropped() implements Outcome {}

    record SendingStopped(Stopped stopped) implements Outcome {}

    record HowItGoes(Progress progress) implements Outcome {}

    /// @param leader first name of whoever has it now
    record PassedOn(String leader) implements Outcome {}

    record AnsweredReply(ReplyAnswered answer) implements Outcome {}

    record WhoComesSeen(WhoComes seen) implements Outcome {}

    /// @param otherwise what was said means if it was no answer
    record RollSaid(RollMarked marked, Intent otherwise) implements Outcome {}

    /// @param lines one below the other
    record CardSeen(List<Phrase> lines) implements Outcome {}

    /// It was nothing of a leader's, and means what it does from anyone.
    record NotAfterAll(Intent otherwise) implements Outcome {}

    /// The code is that of a group: this is to be done.
    record OfAGroup(Deed<?> then) implements Outcome {}

    /// It was not that after all, and means what it usually does.
    record NotThat(Intent otherwise) implements Outcome {}

    /// They may not see it, or there is nothing of that name.
    record NotTheirs() implements Outcome {}

    record Linking(Linked linked) implements Outcome {}

    /// This one speaks from now on.
    record TurnedTo(UUID person, @Nullable Intent meant, State before) implements Outcome {}

    record NameKept(String name) implements Outcome {}

    record Shared(String name) implements Outcome {}

    /// @param asked whether it is clear that they do not mean their own place
    record MeetUpChanged(Changed changed, boolean asked) implements Outcome {}

    /// @param order what led to it
    record MeetUpMade(Made made, MeetUpOrder order) implements Outcome {}

    /// It is for link workers, and this person is none: what they wrote means something else.
    record NotStaff() implements Outcome {}

    /// @param isNew whether we had not known of them before
    record For<R>(UUID person, boolean isNew, Deed<R> deed, R came) implements Outcome {}

    /// What a code stands for is to be looked at.
    record SessionCoded(UUID session) implements Outcome {}

    /// What a code stands for is to be joined.
    record SessionToJoin(UUID session, int party) implements Outcome {}

    /// The activity has no session to come.
    record NotOn(String title, boolean paused) implements Outcome {}

    /// What was offered is not theirs to take any more.
    record OfferGone() implements Outcome {}
}
