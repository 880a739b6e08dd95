package kith.bot.channels.twilio;

import java.time.Instant;
import java.util.UUID;
import kith.community.calls.CallState;
import kith.community.calls.FollowingCalls;
import kith.community.calls.FollowingCalls.AnsweredBy;
import kith.community.calls.FollowingCalls.End;

/// What Twilio says of a call we placed: in a callback, or when it is asked.
///
/// @param status     `https://www.twilio.com/docs/voice/api/call-resource#call-status-values`
/// @param answeredBy what its detection of machines made of it, or empty
/// @param code       Twilio's error code, or empty
record CallReport(String sid, String status, String answeredBy, String code) {

    /// @return false when it says nothing we know
    boolean tell(FollowingCalls calls, UUID id, Instant now) {
        if (isMachine()) {
            calls.answered(id, AnsweredBy.MACHINE, sid, now);
        }
        switch (status) {
            case "queued", "initiated" -> calls.reached(id, CallState.PLACED, sid, now);
            case "ringing" -> calls.reached(id, CallState.RINGING, sid, now);
            case "in-progress", "answered" -> calls.reached(id, CallState.IN_PROGRESS, sid, now);
            case "completed" -> calls.ended(id, End.HUNG_UP, sid, code, now);
            case "busy" -> calls.ended(id, End.BUSY, sid, code, now);
            case "no-answer" -> calls.ended(id, End.NO_ANSWER, sid, code, now);
            case "failed", "canceled" -> calls.ended(id, End.FAILED, sid, code, now);
            default -> {
                return false;
            }
        }
        return true;
    }

    /// `human` and `unknown` are no machine; only a key tells whether someone is there.
    boolean isMachine() {
        return answeredBy.startsWith("machine") || answeredBy.equals("fax");
    }
}
