package kith.community.outbox;

import java.util.Arrays;
import java.util.List;

/// Where a message is on its way. Stored by its name.
public enum MessageState {
    /// To be sent when it is due.
    QUEUED(0),
    /// A sender has it, and has certainly not begun to send it.
    CLAIMED(0),
    /// A sender has begun. When its claim runs out, the outcome is unknown.
    SENDING(0),
    /// Sending ended without a clear answer: the provider is asked, or it is sent once more.
    UNSURE(0),
    /// A sender has it and is asking the provider what became of it.
    SETTLING(0),
    /// Answers someone on the phone, and waits for the call to say it. Never sent by itself: the call says it, or it
    /// expires.
    TO_SAY(0),
    /// Must not go, by consent, STOP, lateness or trial mode. Ends here.
    WITHHELD(0),
    /// Went stale before it could go. Ends here.
    EXPIRED(0),
    /// It may or may not have arrived, and nobody can tell. Ends here, unless a receipt tells after all.
    UNKNOWN(0),
    /// The provider has it.
    ACCEPTED(1),
    /// The provider handed it on.
    SENT(2),
    /// Will not arrive. Ends here, unless a late receipt knows better.
    FAILED(3),
    /// Reached the phone. Ends here.
    DELIVERED(4),
    /// Was given to a call to be said, in answer to a key. Ends here.
    SPOKEN(4);

    /// How far it has come, as receipts see it; they only ever move a message further.
    private final int reach;

    MessageState(int reach) {
        this.reach = reach;
    }

    static MessageState of(Receipt.Progress progress) {
        return switch (progress) {
            case ACCEPTED -> ACCEPTED;
            case SENT -> SENT;
            case FAILED -> FAILED;
            case DELIVERED -> DELIVERED;
        };
    }

    /// The names of the states from which a receipt moves a message to this one.
    List<String> behind() {
        return Arrays.stream(values())
                .filter(state -> state.reach < reach)
                .map(Enum::name)
                .toList();
    }
}
