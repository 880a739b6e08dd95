package kith.community.outbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What a provider made of a message.
public sealed interface SendResult {

    /// The provider has it, under this id.
    record Accepted(String providerId) implements SendResult {}

    /// Certainly not taken; worth another try.
    ///
    /// @param pause  how long the provider asks us to wait; null leaves it to us
    /// @param everyone whether the wait holds for all messages to this provider (429), or for this one only
    /// @param code   the provider's code or a word of ours, for the record
    record TryLater(@Nullable Duration pause, boolean everyone, String code) implements SendResult {}

    /// Never to be taken as it is; another try would not help. The address is not to blame.
    record Refused(String code) implements SendResult {}

    /// This address can no longer be written to, and is closed with the reason.
    record Gone(ClosedFor reason, String code) implements SendResult {}

    /// It may or may not have been taken: the connection broke, the answer was garbage.
    record Unknown(String code) implements SendResult {}

    /// Why an address is closed for sending.
    enum ClosedFor {
        /// The person said STOP to us, or to their carrier (Twilio 21610), or blocked the bot (Telegram 403).
        OPTED_OUT,
        /// There is no such number or chat (Twilio 21211, 30005; Telegram "chat not found", "user is deactivated").
        NOT_THERE,
        /// A landline or another line that takes no texts (Twilio 21614, 30006).
        TAKES_NO_TEXTS
    }
}
