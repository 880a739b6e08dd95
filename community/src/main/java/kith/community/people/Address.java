package kith.community.people;

/// Where someone can be reached: a phone number in E.164 (`+447700900123`) for texts and calls, a chat id for Telegram.
///
/// Says only its last two digits in logs.
public record Address(ChannelKind channel, String value) {

    public Address {
        if (value.isBlank() || value.length() > 40) {
            throw new IllegalArgumentException(
                    "A " + channel + " address has 1 to 40 characters, not " + value.length());
        }
    }

    @Override
    public String toString() {
        return channel + ":…" + value.substring(Math.max(0, value.length() - 2));
    }
}
