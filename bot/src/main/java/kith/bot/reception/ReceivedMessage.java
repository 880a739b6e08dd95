package kith.bot.reception;

import java.time.Instant;

/// A message that came in, as it stands on record.
///
/// @param providerId the provider's own id of it
/// @param text       the words, or what stands for the rest: what the button says, a position, a number
/// @param at         when we took it
public record ReceivedMessage(String providerId, Kind kind, String text, Instant at) {

    /// What was in it. Stored by its name.
    public enum Kind {
        WORDS,
        TAP,
        LOCATION,
        CONTACT,
        OPTED_OUT,
        OPTED_IN,
        OTHER
    }
}
