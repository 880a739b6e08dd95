package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// A message that is owed to someone, before the outbox has it.
///
/// @param key         says what it is for, once: `remind/SIGN-UP/P1D`. A key posted before posts nothing
/// @param notBefore   when it is due; quiet hours may hold it back further
/// @param usefulUntil after this it is not sent at all; null when it never goes stale
/// @param replaces    the provider's id of an earlier message to draw it over (Telegram), or null
public record Draft(
        String key,
        UUID personId,
        Address to,
        Message message,
        Purpose purpose,
        Instant notBefore,
        @Nullable Instant usefulUntil,
        @Nullable String replaces) {

    /// The key of what answers a message that came in.
    ///
    /// @param providerId of that message
    /// @param number     counted from 0 within the turn
    public static String answerKey(Address to, String providerId, int number) {
        return "answer/" + to.channel() + "/" + providerId + "/" + number;
    }

    /// Whether it is said in the call that asked for it, and never leaves by itself.
    boolean isSaid() {
        return to.channel().isSpoken() && (purpose == Purpose.ANSWER || purpose == Purpose.STOP_CONFIRMED);
    }

    Draft to(Address address) {
        return new Draft(key, personId, address, message, purpose, notBefore, usefulUntil, replaces);
    }

    /// Without the text, which belongs in no log.
    @Override
    public String toString() {
        return "Draft[" + key + ", " + to + ", " + purpose + "]";
    }

    /// Why we write, which decides what may hold it back. In the order in which they overtake each other.
    public enum Purpose {
        /// Confirms a STOP, once; the one thing that reaches an address just closed by it.
        STOP_CONFIRMED,
        /// Answers what the person has just written: at any hour.
        ANSWER,
        /// About something they take part in that begins before the quiet hours end: at any hour, or it is no use.
        URGENT,
        /// About something they take part in: a reminder, a change. Within quiet hours.
        SERVICE,
        /// What a leader tells the people of their group. Within quiet hours, behind everything that is due to one
        /// person.
        ANNOUNCEMENT,
        /// "Come to our new group": within quiet hours, and only with consent.
        NEWS
    }
}
