package kith.bot.channels.twilio;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Set;

/// Numbers in the United Kingdom that take no texts. Twilio does not refuse them: the phone rings, and a
/// robot reads the text out.
final class Landlines {

    private static final int UNITED_KINGDOM = 44;

    /// 01 and 02, 03, 0800, 084 and 087, 09.
    private static final Set<PhoneNumberType> TAKE_NO_TEXTS = Set.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.UAN,
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.PREMIUM_RATE);

    private Landlines() {}

    /// @param number in E.164; one that makes no sense is no landline, and Twilio's to judge
    static boolean include(String number) {
        try {
            var phones = PhoneNumberUtil.getInstance();
            var parsed = phones.parse(number, null);
            return parsed.getCountryCode() == UNITED_KINGDOM && TAKE_NO_TEXTS.contains(phones.getNumberType(parsed));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
