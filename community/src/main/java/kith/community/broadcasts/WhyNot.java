package kith.community.broadcasts;

import org.jspecify.annotations.Nullable;

/// Why a broadcast did not reach someone, in terms a leader can do something about.
public enum WhyNot {
    SAID_STOP,
    ASKED_FOR_A_PAUSE,
    NO_NUMBER,
    NUMBER_MAY_BE_WRONG,
    TAKES_NO_TEXTS,
    PHONE_OFF,
    TOO_LATE,
    /// It may have arrived; nobody can tell.
    NOT_KNOWN,
    /// Something of ours or of the network's.
    OUR_FAULT;

    /// @param state  of the message; null when there is none
    /// @param reason of ours, or the provider's code as Twilio and Telegram have it
    static WhyNot of(@Nullable String state, @Nullable String reason) {
        if ("UNKNOWN".equals(state)) {
            return NOT_KNOWN;
        }
        if ("EXPIRED".equals(state)) {
            return TOO_LATE;
        }
        return switch (reason == null ? "" : reason) {
            case "ADDRESS_CLOSED", "OPTED_OUT", "NO_CONSENT", "21610", "403" -> SAID_STOP;
            case "PAUSED" -> ASKED_FOR_A_PAUSE;
            case "NO_ADDRESS" -> NO_NUMBER;
            case "TOO_LATE" -> TOO_LATE;
            case "NOT_THERE", "21211", "30005" -> NUMBER_MAY_BE_WRONG;
            case "TAKES_NO_TEXTS", "21614", "30006", "landline" -> TAKES_NO_TEXTS;
            case "30003" -> PHONE_OFF;
            default -> OUR_FAULT;
        };
    }
}
