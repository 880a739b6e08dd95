package kith.bot.reception;

import java.util.UUID;
import kith.bot.conversation.Deed;
import kith.bot.conversation.Order;
import kith.bot.conversation.Outcome;
import kith.community.broadcasts.Drafted;
import kith.community.broadcasts.ReplyAnswered;
import kith.community.broadcasts.Sending;
import org.jspecify.annotations.Nullable;

/// What of a deed is the work of a member of staff, and so goes into the audit trail. Pure: the compiler asks of each
/// new
/// deed which it is.
///
/// What a use case notes by itself, as pages do the same, is left to it. Never the words of a message.
///
/// @param deed   one word of ours
/// @param person with or to whom; null when it concerns nobody in particular
record Trail(String deed, @Nullable UUID person, String detail) {

    private static Trail of(String deed, String detail) {
        return new Trail(deed, null, detail);
    }

    /// @return null for what residents do, for what came to nothing, and for what is noted elsewhere
    static @Nullable Trail of(Deed deed, Outcome outcome) {
        return switch (deed) {
            case Deed.SeeWhoWaits see when outcome instanceof Outcome.WaitingSeen -> of("WAITING_SEEN", see.code());
            case Deed.OfferTo offer
            when outcome instanceof Outcome.OfferedOutOfTurn done ->
                of(
                        done.offer().offered() ? "OFFERED_OUT_OF_TURN" : "NOT_OFFERED_OUT_OF_TURN",
                        "sign-up " + offer.signUp());
            case Deed.Split split
            when outcome instanceof Outcome.SplitUp ->
                of("PODS", split.code() + " " + (split.most() == null ? "off" : split.most()));
            case Deed.SeeLifts lifts when outcome instanceof Outcome.LiftsSeen -> of("LIFTS_SEEN", lifts.code());
            case Deed.Draft d -> drafted(outcome);
            case Deed.DraftFor d -> drafted(outcome);
            case Deed.Rewrite r -> drafted(outcome);
            case Deed.SendDraft s -> sent(outcome);
            case Deed.DropDraft d -> of("BROADCAST_DROPPED", "");
            case Deed.StopSending s ->
                outcome instanceof Outcome.SendingStopped done
                        ? of("BROADCAST_HELD", done.stopped().about())
                        : null;
            case Deed.SeeHowItGoes s ->
                outcome instanceof Outcome.HowItGoes seen
                        ? of("BROADCAST_SEEN", seen.progress().about())
                        : null;
            case Deed.AnswerReply a ->
                outcome instanceof Outcome.AnsweredReply done
                                && done.answer() instanceof ReplyAnswered.Answered answered
                        ? of("REPLY_ANSWERED", answered.firstName())
                        : null;
            case Deed.CallAgain again ->
                outcome instanceof Outcome.NotAfterAll || outcome instanceof Outcome.NotALeader
                        ? null
                        : of("ROLL_ASKED_AGAIN", again.code());
            case Deed.Work work when outcome instanceof Outcome.OrderDone -> of(work);
            case Deed.Work w -> null;
            case Deed.SeeWhoWaits s -> null;
            case Deed.OfferTo o -> null;
            case Deed.Split s -> null;
            case Deed.SeeLifts s -> null;
            // Noted by their use cases; what SeeTo does, helpers do too.
            case Deed.SeeTo s -> null;
            case Deed.SeeWhoComes s -> null;
            case Deed.SeeCard s -> null;
            case Deed.MarkRoll m -> null;
            case Deed.MeetUp m -> null;
            case Deed.AnswerRole d -> null;
            // What residents do.
            case Deed.Search d -> null;
            case Deed.KeepPlace d -> null;
            case Deed.Look d -> null;
            case Deed.LookUp d -> null;
            case Deed.Join d -> null;
            case Deed.JoinByCode d -> null;
            case Deed.Leave d -> null;
            case Deed.GetThere d -> null;
            case Deed.NoteNoWay d -> null;
            case Deed.AnswerLift d -> null;
            case Deed.TakeOffer d -> null;
            case Deed.PassOffer d -> null;
            case Deed.PassOn d -> null;
            case Deed.KeepNews d -> null;
            case Deed.ListGroups d -> null;
            case Deed.FollowLink d -> null;
            case Deed.JoinNamed d -> null;
            case Deed.JoinGroup d -> null;
            case Deed.HearGroup d -> null;
            case Deed.HearNamed d -> null;
            case Deed.LeaveGroup d -> null;
            case Deed.LeaveNamed d -> null;
            case Deed.StopWriting d -> null;
            case Deed.StartWriting d -> null;
            case Deed.ListLanguages d -> null;
            case Deed.Speak d -> null;
            case Deed.Pause d -> null;
            case Deed.StopCheckIns d -> null;
            case Deed.Link d -> null;
            case Deed.LinkAs d -> null;
            case Deed.TurnTo d -> null;
            case Deed.KeepName d -> null;
            case Deed.Share d -> null;
            case Deed.For d -> null; // what is done for the other is asked about by itself
            case Deed.CareFor d -> null;
            case Deed.AnswerCheckIn d -> null;
            case Deed.SayHow d -> null;
            case Deed.AgreeToPlan d -> null;
            case Deed.AnswerInvitation d -> null;
            case Deed.AnswerHelping d -> null;
            case Deed.TellNeeds d -> null;
            case Deed.SayHowItWas d -> null;
            case Deed.LetQuote d -> null;
            case Deed.SayWhatGotInTheWay d -> null;
            case Deed.AnswerNumber d -> null;
            case Deed.CallForPerson d -> null;
        };
    }

    private static @Nullable Trail drafted(Outcome outcome) {
        return outcome instanceof Outcome.Drafted done && done.drafted() instanceof Drafted.Preview preview
                ? of("BROADCAST_DRAFTED", preview.about() + ", broadcast " + preview.id())
                : null;
    }

    private static @Nullable Trail sent(Outcome outcome) {
        return outcome instanceof Outcome.Sent done
                ? switch (done.sending()) {
                    case Sending.Begun begun -> of("BROADCAST_SENT", begun.about() + ", " + begun.people() + " people");
                    case Sending.Scheduled later -> of("BROADCAST_SCHEDULED", later.about() + " at " + later.at());
                    default -> null;
                }
                : null;
    }

    private static @Nullable Trail of(Deed.Work work) {
        return switch (work.order()) {
            case Order.Board b -> of("BOARD_SEEN", "");
            case Order.SeeList list -> of("LIST_SEEN", list.list());
            case Order.SeeStaff s -> of("STAFF_SEEN", "");
            case Order.SeeListings s -> of("LISTINGS_SEEN", "");
            case Order.NotRight not -> of("LISTING_PICKED", "number " + not.number());
            case Order.NotRightIs not -> of("LISTING_PICKED", "activity " + not.activity());
            case Order.Welcome welcome -> welcome.words() == null ? of("WELCOME_SEEN", welcome.group()) : null;
            // Noted by their use cases.
            case Order.Add o -> null;
            case Order.Check o -> null;
            case Order.Call o -> null;
            case Order.History o -> null;
            case Order.SpokeTo o -> null;
            case Order.Pause o -> null;
            case Order.Resume o -> null;
            case Order.Plan o -> null;
            case Order.EndPlan o -> null;
            case Order.StartList o -> null;
            case Order.SeeNeeds o -> null;
            case Order.MoveNeed o -> null;
            case Order.LookIn o -> null;
            case Order.GiveNeeds o -> null;
            case Order.NeedsOf o -> null;
            case Order.AddStaff o -> null;
            case Order.RemoveStaff o -> null;
            case Order.Members o -> null;
            case Order.GroupCode o -> null;
            case Order.ConfirmRound o -> null;
            case Order.Confirm o -> null;
            case Order.SayWrong o -> null;
            case Order.SayOver o -> null;
        };
    }
}
