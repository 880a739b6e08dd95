package kith.bot.voice;

import java.util.UUID;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// A call that is under way.
///
/// @param callId  the provider's id of it
/// @param address who is on the phone with us
/// @param placed  the message of the outbox it was placed for; null when they rang us
public record Line(String callId, Address address, @Nullable UUID placed) {

    /// What is known of the key pressed in answer to a turn, so that one that the provider repeats is handled once.
    String providerId(int turn) {
        return callId + "." + turn;
    }
}
