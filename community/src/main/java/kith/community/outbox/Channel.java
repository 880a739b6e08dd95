package kith.community.outbox;

import java.util.Optional;
import kith.community.people.ChannelKind;

/// Carries messages to one provider. Each has a folder of its own in `bot`; nothing else knows the provider.
///
/// Called from many threads at once, never within a database transaction.
public interface Channel {

    ChannelKind kind();

    /// How fast it may write.
    Rate rate();

    /// Hands one message to the provider: exactly one request that sends, no hidden retries. What the provider
    /// answers is translated here, once; nothing the provider does is thrown.
    SendResult send(Outgoing outgoing);

    /// Finds out what became of a message whose sending ended without a clear answer. Empty when this provider cannot
    /// be asked; [SendResult.Refused] when it was asked and never got the message, so that it may be sent;
    /// [SendResult.TryLater] when it cannot be asked just now.
    default Optional<SendResult> settle(Outgoing outgoing) {
        return Optional.empty();
    }
}
