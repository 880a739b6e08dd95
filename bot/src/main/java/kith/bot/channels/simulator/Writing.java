package kith.bot.channels.simulator;

import java.util.Objects;
import java.util.stream.Stream;
import kith.bot.reception.Inbound.Content;
import kith.community.outbox.SmsText;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;

/// Something done on a simulated phone, as it was asked for: words, a button tapped, a place or a number shared.
///
/// @param channel `sms`, `telegram` or `voice`
/// @param from    the phone's number, or Telegram id
/// @param text    the words; with `tap` what the button says; in a call the key, or what is done
/// @param tap     the id of the message whose button was tapped
/// @param contact the sender's own phone number, shared on Telegram
/// @param name    what Telegram calls the sender
record Writing(
        @Nullable String channel,
        @Nullable String from,
        @Nullable String text,
        @Nullable String tap,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String contact,
        @Nullable String name) {

    /// `https://core.telegram.org/bots/api#message`
    private static final int LONGEST_ON_TELEGRAM = 4096;

    private static final int LONGEST_NAME = 64;

    /// @throws Mistake with a sentence that says what to do
    Address phone() {
        if (isBlank(channel)) {
            throw new Mistake("The channel is missing. Use " + PhoneNumbers.CHANNELS + ".");
        }
        if (isBlank(from)) {
            throw new Mistake("Who it is from is missing. Give a phone number, or on Telegram an id, as 'from'.");
        }
        return PhoneNumbers.address(
                PhoneNumbers.channel(Objects.requireNonNull(channel)), Objects.requireNonNull(from));
    }

    /// @throws Mistake with a sentence that says what to do
    Content content() {
        if (latitude != null || longitude != null) {
            return location();
        }
        if (!isBlank(contact)) {
            onlyOnTelegram("Phone numbers");
            return new Content.Contact(PhoneNumbers.address(ChannelKind.toANumber(), Objects.requireNonNull(contact))
                    .value());
        }
        if (isBlank(text)) {
            throw new Mistake("There is no text. Write something as 'text'.");
        }
        var words = Objects.requireNonNull(text);
        int longest = onTelegram() ? LONGEST_ON_TELEGRAM : SmsText.LONGEST;
        if (words.length() > longest) {
            throw new Mistake(
                    "The text has " + words.length() + " characters, and at most " + longest + " can be sent.");
        }
        if (tap == null) {
            return new Content.Words(words);
        }
        onlyOnTelegram("Buttons");
        return new Content.Tap(words, tap);
    }

    /// What is pressed or said in a call.
    ///
    /// @throws Mistake with a sentence that says what to do
    String spoken() {
        if (isBlank(text)) {
            throw new Mistake("There is no text. Press a key, such as 1, as 'text'; or say answer, hang up or ring.");
        }
        var words = Objects.requireNonNull(text);
        if (words.length() > SmsText.LONGEST) {
            throw new Mistake(
                    "The text has " + words.length() + " characters, and at most " + SmsText.LONGEST + " can be said.");
        }
        return words;
    }

    private Content location() {
        onlyOnTelegram("Places");
        if (latitude == null || longitude == null || !within(latitude, 90) || !within(longitude, 180)) {
            throw new Mistake("A place is a latitude from -90 to 90 with a longitude from -180 to 180, in degrees.");
        }
        return new Content.Location(latitude, longitude);
    }

    private static boolean within(double degrees, double most) {
        return Math.abs(degrees) <= most;
    }

    private void onlyOnTelegram(String what) {
        if (!onTelegram()) {
            throw new Mistake(what + " can only be sent on Telegram. Send words as 'text'.");
        }
    }

    private boolean onTelegram() {
        return phone().channel().isAnApp();
    }

    /// What Telegram would call the sender; a text comes without a name.
    @Nullable
    String firstName() {
        return Stream.ofNullable(name)
                .filter(given -> onTelegram() && !given.isBlank())
                .map(given -> given.length() <= LONGEST_NAME ? given : given.substring(0, LONGEST_NAME))
                .findFirst()
                .orElse(null);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
