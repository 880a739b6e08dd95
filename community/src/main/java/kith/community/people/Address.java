package kith.community.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;

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

    /// Where somebody is written to of whom only the phone number is known.
    ///
    /// @param number in E.164
    public static Address ofNumber(String number) {
        return new Address(ChannelKind.toANumber(), number);
    }

    /// @param id of the user, whose chat with us has the same
    public static Address ofTelegram(String id) {
        return new Address(ChannelKind.TELEGRAM, id);
    }

    /// The same phone, rung instead of texted or the other way round.
    public Address ofTheSamePhone() {
        return new Address(channel.ofTheSamePhone(), value);
    }

    /// A phone number as people write it: `07700 900123`.
    public String readable() {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(value, null);
            boolean british = number.getCountryCode() == phones.getCountryCodeForRegion("GB");
            return phones.format(number, british ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return value;
        }
    }

    @Override
    public String toString() {
        return channel + ":…" + value.substring(Math.max(0, value.length() - 2));
    }
}
