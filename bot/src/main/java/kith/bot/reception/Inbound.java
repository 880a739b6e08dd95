package kith.bot.reception;

import java.time.Instant;
import kith.community.people.Address;
import org.jspecify.annotations.Nullable;

/// One message as a channel took it in, its signature or secret already checked.
///
/// @param providerId the provider's own id of it (Twilio's MessageSid, Telegram's update_id): seen twice, it is
///                   handled once
/// @param firstName  what the provider calls the sender, if it says so; only ever used to greet
/// @param sentAt     when it was written, as far as the provider tells; else when it came in
public record Inbound(
        String providerId, Address from, @Nullable String firstName, Content content, Instant sentAt) {

    /// What was in it.
    public sealed interface Content {

        /// Written or spoken words.
        record Words(String text) implements Content {}

        /// A button was tapped.
        ///
        /// @param say     what the button stands for, as a person would have texted it
        /// @param message the provider's id of the message with the button, to be drawn over by the answer
        record Tap(String say, String message) implements Content {}

        record Location(double latitude, double longitude) implements Content {}

        /// The sender's own phone number, shared on purpose.
        record Contact(String phone) implements Content {}

        /// The provider says this person has opted out and has told them so itself; no confirmation of ours is wanted.
        record OptedOut(String text) implements Content {}

        /// The provider says this person has opted in again.
        record OptedIn(String text) implements Content {}

        /// A picture, a sticker, a voice message, or something this version cannot read.
        record Other(String kind) implements Content {}
    }
}
