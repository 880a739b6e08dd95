package kith.bot.conversation;

import kith.bot.talks.Trail;
import kith.community.broadcasts.Drafted;
import kith.community.broadcasts.ReplyAnswered;
import kith.community.broadcasts.Sending;
import org.jspecify.annotations.Nullable;

/// What of a deed is the work of a member of staff, and so goes into the audit trail. Pure: the compiler asks of each
/// new
/// deed which it is.
///
/// What a use case notes by itself, as pages do the same, is left to it. Never the words of a message.
final class Trails {

    private Trails() {}

    private static Trail of(String deed, String detail) {
        return Trail.of(deed, detail);
    }

    /// @return null for what residents do, for what came to nothing, and for what is noted elsewhere
    static @Nullable Trail of(Deeds deed, Outcome outcome) {
        return switch (deed) {
            case Deeds.SeeWhoWaits see when outcome instanceof Outcome.WaitingSeen -> of("WAITING_SEEN", see.code());
            case Deeds.OfferTo offer
            when outcome instanceof Outcome.OfferedOutOfTurn done ->
                of(
                        done.offer().offered() ? "OFFERED_OUT_OF_TURN" : "NOT_OFFERED_OUT_OF_TURN",
                        "sign-up " + offer.signUp());
            case Deeds.Split split
            when outcome instanceof Outcome.SplitUp ->
                of("PODS", split.code() + " " + (split.most() == null ? "off" : split.most()));
            case Deeds.Draft d -> drafted(outcome);
            case Deeds.DraftFor d -> drafted(outcome);
            case Deeds.Rewrite r -> drafted(outcome);
            case Deeds.SendDraft s -> sent(outcome);
            case Deeds.DropDraft d -> of("BROADCAST_DROPPED", "");
            case Deeds.StopSending s ->
                outcome instanceof Outcome.SendingStopped done
                        ? of("BROADCAST_HELD", done.stopped().about())
                        : null;
            case Deeds.SeeHowItGoes s ->
                outcome instanceof Outcome.HowItGoes seen
                        ? of("BROADCAST_SEEN", seen.progress().about())
                        : null;
            case Deeds.AnswerReply a ->
                outcome instanceof Outcome.AnsweredReply done
                                && done.answer() instanceof ReplyAnswered.Answered answered
                        ? of("REPLY_ANSWERED", answered.firstName())
                        : null;
            case Deeds.CallAgain again ->
                outcome instanceof Outcome.NotAfterAll || outcome instanceof Outcome.NotALeader
                        ? null
                        : of("ROLL_ASKED_AGAIN", again.code());
            case Deeds.SeeWhoWaits s -> null;
            case Deeds.OfferTo o -> null;
            case Deeds.Split s -> null;
            // Noted by their use cases.
            case Deeds.SeeWhoComes s -> null;
            case Deeds.SeeCard s -> null;
            case Deeds.MarkRoll m -> null;
            case Deeds.MeetUp m -> null;
            // What residents do.
            case Deeds.LookUp d -> null;
            case Deeds.JoinByCode d -> null;
            case Deeds.PassOn d -> null;
            case Deeds.FollowLink d -> null;
            case Deeds.Link d -> null;
            case Deeds.LinkAs d -> null;
            case Deeds.TurnTo d -> null;
            case Deeds.KeepName d -> null;
            case Deeds.Share d -> null;
            case Deeds.For d -> null; // what is done for the other is asked about by itself
            case Deeds.CareFor d -> null;
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
}
