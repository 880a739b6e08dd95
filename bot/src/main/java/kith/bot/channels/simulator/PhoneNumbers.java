package kith.bot.channels.simulator;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kith.community.people.Address;
import kith.community.people.ChannelKind;
import kith.community.people.PhoneNumber;

/// Where a simulated phone is: reads what a person types for it.
final class PhoneNumbers {

    /// Telegram's ids have at most 52 significant bits, <https://core.telegram.org/bots/api#user>
    private static final Pattern TELEGRAM_ID = Pattern.compile("[1-9][0-9]{0,15}");

    private static final String HERE = "GB";

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    /// `sms, telegram or voice`
    static final String CHANNELS = Arrays.stream(ChannelKind.values())
            .map(channel -> channel.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "))
            .replaceFirst(", (\\w+)$", " or $1");

    private PhoneNumbers() {}

    static ChannelKind channel(String name) {
        return Arrays.stream(ChannelKind.values())
                .filter(channel -> channel.name().equalsIgnoreCase(name.strip()))
                .findFirst()
                .orElseThrow(() -> new Mistake(
                        "There is no channel '" + shortened(name) + "' in the simulator. Use " + CHANNELS + "."));
    }

    /// @param typed a phone number in any usual form, or the digits of a Telegram id
    static Address address(ChannelKind channel, String typed) {
        return new Address(channel, channel.isAPhone() ? e164(typed) : telegramId(typed));
    }

    /// All phones that `typed` may mean: a number's texts and calls, or a Telegram id.
    ///
    /// @param typed as it stands in a URL, where a forgotten `%2B` has made a space of the plus
    static List<Address> anyAt(String typed) {
        if (typed.isBlank()) {
            throw new Mistake("Whose messages? Give a phone number or a Telegram id as 'address'.");
        }
        if (TELEGRAM_ID.matcher(typed).matches()) {
            return everywhere(typed, false);
        }
        var number = e164(typed.startsWith(" ") ? "+" + typed.strip() : typed);
        return everywhere(number, true);
    }

    private static List<Address> everywhere(String value, boolean isAPhone) {
        return Arrays.stream(ChannelKind.values())
                .filter(channel -> channel.isAPhone() == isAPhone)
                .map(channel -> new Address(channel, value))
                .toList();
    }

    /// As people write it: `07700 900123`.
    static String readable(Address phone) {
        if (!phone.channel().isAPhone()) {
            return phone.value();
        }
        try {
            var number = PHONES.parse(phone.value(), HERE);
            return PHONES.format(
                    number,
                    HERE.equals(PHONES.getRegionCodeForNumber(number)) || number.getCountryCode() == 44
                            ? PhoneNumberFormat.NATIONAL
                            : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            return phone.value();
        }
    }

    private static String telegramId(String typed) {
        var id = typed.strip();
        if (!TELEGRAM_ID.matcher(id).matches()) {
            throw new Mistake("'" + shortened(typed) + "' is no Telegram id. It is up to 16 digits, such as 700100.");
        }
        return id;
    }

    private static String e164(String typed) {
        return PhoneNumber.e164(typed)
                .orElseThrow(() -> new Mistake(
                        "'" + shortened(typed) + "' is no phone number. Write it like 07700 900123 or +447700900123."));
    }

    private static String shortened(String typed) {
        return typed.length() <= 40 ? typed : typed.substring(0, 40) + "...";
    }
}
