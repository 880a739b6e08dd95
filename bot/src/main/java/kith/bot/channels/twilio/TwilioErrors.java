package kith.bot.channels.twilio;

import java.util.Set;
import kith.community.outbox.SendResult;
import kith.community.outbox.SendResult.ClosedFor;
import kith.community.outbox.SendResult.Gone;
import kith.community.outbox.SendResult.Refused;
import kith.community.outbox.SendResult.TryLater;
import kith.community.outbox.SendResult.Unknown;
import org.jspecify.annotations.Nullable;

/// What Twilio's error codes mean to us, said once.
///
/// The codes are Twilio's (`https://www.twilio.com/docs/api/errors`); docs/channels/sms.md lists them in
/// plain words.
final class TwilioErrors {

    /// Ours to put right, and then every message can go: signing in, the account, our own number, our own
    /// address, the queue of our number, too many calls at once.
    private static final Set<Integer> OURS = Set.of(
            10001, 10004, 20003, 20005, 20006, 20403, 20404, 20429, 21205, 21210, 21212, 21213, 21603, 21606, 21609,
            21611, 21659, 21660, 21661, 21701, 21703, 21704);

    private TwilioErrors() {}

    /// What became of a message whose sending ended in an exception.
    static SendResult of(RuntimeException problem) {
        return switch (problem) {
            case TwilioRefusal refusal -> refused(refusal);
            case TwilioSilence silence when !silence.sent() -> new TryLater(null, true, silence.word());
            case TwilioSilence silence -> new Unknown(silence.word());
            default -> new Unknown("garbage");
        };
    }

    /// Why an address is closed when Twilio reports this code, at once or in a receipt; null when it stays
    /// open.
    static @Nullable ClosedFor closes(int code) {
        return switch (code) {
            case 21610 -> ClosedFor.OPTED_OUT;
            case 21211, 21217, 30005 -> ClosedFor.NOT_THERE;
            case 21614, 21635, 30006 -> ClosedFor.TAKES_NO_TEXTS;
            default -> null;
        };
    }

    private static SendResult refused(TwilioRefusal refusal) {
        var closes = closes(refusal.code());
        if (closes != null) {
            return new Gone(closes, refusal.word());
        }
        if (refusal.status() == 429 || refusal.status() == 401 || OURS.contains(refusal.code())) {
            return new TryLater(refusal.retryAfter(), true, refusal.word());
        }
        // Only an answer of 400 to 499 says that nothing was created; after anything else it has to be looked up.
        if (refusal.status() / 100 != 4 || refusal.status() == 408) {
            return new Unknown(refusal.word());
        }
        // Without a code of Twilio's it was something in between that answered, and not about this message.
        return refusal.code() == 0
                ? new TryLater(refusal.retryAfter(), true, refusal.word())
                : new Refused(refusal.word());
    }
}
