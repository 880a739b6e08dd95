package kith.community.outbox;

import java.util.UUID;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;

/// What a provider reports about a message after it took it. May come late, twice, out of order, or before our own
/// commit.
///
/// @param outgoing   our own id where the provider hands it back (Twilio's callback URL carries it), else null
/// @param providerId the provider's id of the message
/// @param code       the provider's error code, empty when there is none
/// @param closes     set when the report means that the address can no longer be written to
public record Receipt(
        ChannelKind channel,
        @Nullable UUID outgoing,
        String providerId,
        Progress progress,
        String code,
        SendResult.@Nullable ClosedFor closes) {

    /// How far a message has come. Later ones are further; a receipt never takes a message back.
    public enum Progress {
        /// The provider has it.
        ACCEPTED,
        /// The provider handed it on to the network.
        SENT,
        /// It will not arrive.
        FAILED,
        /// It reached the phone (whether it was read is not known).
        DELIVERED
    }
}
