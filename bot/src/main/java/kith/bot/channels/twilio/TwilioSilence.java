package kith.bot.channels.twilio;

import com.twilio.exception.TwilioException;
import org.jspecify.annotations.Nullable;

/// Twilio did not answer.
final class TwilioSilence extends TwilioException {

    private final boolean sent;

    /// @param sent whether the request may have reached Twilio; false when no connection was made
    TwilioSilence(boolean sent, @Nullable Throwable cause) {
        super(sent ? "Twilio did not answer" : "Twilio cannot be reached", cause);
        this.sent = sent;
    }

    boolean sent() {
        return sent;
    }

    String word() {
        return sent ? "no-answer" : "unreachable";
    }
}
