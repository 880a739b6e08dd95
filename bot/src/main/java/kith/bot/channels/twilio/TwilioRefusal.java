package kith.bot.channels.twilio;

import com.twilio.exception.TwilioException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Twilio answered, and not with a success. Says codes only: Twilio's own words repeat the person's number.
final class TwilioRefusal extends TwilioException {

    private final int status;
    private final int code;
    private final transient @Nullable Duration retryAfter;

    /// @param code Twilio's error code, 0 when the answer had none (then it was not Twilio's API that spoke)
    TwilioRefusal(int status, int code, @Nullable Duration retryAfter) {
        super("Twilio answered HTTP " + status + " with code " + code);
        this.status = status;
        this.code = code;
        this.retryAfter = retryAfter;
    }

    int status() {
        return status;
    }

    int code() {
        return code;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }

    /// For the record: Twilio's code, or `http-503`.
    String word() {
        return code == 0 ? "http-" + status : Integer.toString(code);
    }
}
