package kith.community.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import java.util.Set;

/// Numbers in the United Kingdom that take no texts, and are rung instead. Twilio does not refuse a text to them: the
/// phone rings, and a robot reads it out.
public final class Landlines {

    private static final int UNITED_KINGDOM = 44;

    /// Mobiles, pagers and personal numbers: most of all numbers that are asked about.
    private static final String SEVENS = "+447";

    /// 01 and 02, 03, 0800, 084 and 087, 09.
    private static final Set<PhoneNumberType> TAKE_NO_TEXTS = Set.of(
            PhoneNumberType.FIXED_LINE,
            PhoneNumberType.UAN,
            PhoneNumberType.TOLL_FREE,
            PhoneNumberType.SHARED_COST,
            PhoneNumberType.PREMIUM_RATE);

    private Landlines() {}

    /// @param number in E.164; one that makes no sense is no landline, and the provider's to judge
    public static boolean include(String number) {
        if (number.startsWith(SEVENS)) {
            return false;
        }
        try {
            var phones = PhoneNumberUtil.getInstance();
            var parsed = phones.parse(number, null);
            return parsed.getCountryCode() == UNITED_KINGDOM && TAKE_NO_TEXTS.contains(phones.getNumberType(parsed));
        } catch (NumberParseException e) {
            return false;
        }
    }
}
