package kith.bot.channels.twilio;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import kith.community.people.Address;
import kith.community.people.ChannelKind;

/// A text that someone sent us, as Twilio tells of it: in a webhook, or in its list.
///
/// @param sid       Twilio's id, `SM` or `MM` and 32 hex digits
/// @param media     how many pictures or recordings came with it
/// @param mediaType the kind of the first, such as `image/jpeg`; empty when the list does not say
/// @param optOut    what Twilio itself has done about it: `STOP`, `START`, `HELP`, or empty
record ReceivedText(String sid, String from, String body, int media, String mediaType, String optOut, Instant sentAt) {

    private static final Pattern SID = Pattern.compile("(SM|MM)[0-9a-f]{32}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /// What the inbox keeps of a text. Twilio itself ends at 1,600.
    private static final int LONGEST = 4096;

    static ReceivedText of(TwilioForm form, Instant now) {
        return new ReceivedText(
                form.text("MessageSid"),
                form.text("From"),
                form.text("Body"),
                number(form.text("NumMedia")),
                form.text("MediaContentType0"),
                form.text("OptOutType"),
                now);
    }

    /// Empty when it comes from no phone that could be answered: a sender with a name, a short code.
    Optional<Inbound> inbound() {
        return SID.matcher(sid).matches() && PHONE.matcher(from).matches()
                ? Optional.of(new Inbound(sid, new Address(ChannelKind.SMS, from), null, content(), sentAt))
                : Optional.empty();
    }

    private Content content() {
        var words = body.codePointCount(0, body.length()) <= LONGEST
                ? body
                : body.substring(0, body.offsetByCodePoints(0, LONGEST));
        return switch (optOut) {
            case "STOP" -> new Content.OptedOut(words);
            case "START" -> new Content.OptedIn(words);
            default -> words.isBlank() && media > 0 ? new Content.Other(kindOfMedia()) : new Content.Words(words);
        };
    }

    private String kindOfMedia() {
        return mediaType.isEmpty() || mediaType.startsWith("image/")
                ? "picture"
                : mediaType.startsWith("audio/") ? "voice" : "file";
    }

    static int number(String digits) {
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
