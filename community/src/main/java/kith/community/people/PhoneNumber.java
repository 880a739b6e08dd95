package kith.community.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import java.util.Optional;

/// Reads phone numbers as people and programs write them.
public final class PhoneNumber {

    /// Whose numbers are written without a country's code.
    private static final String HERE = "GB";

    private static final PhoneNumberUtil PHONES = PhoneNumberUtil.getInstance();

    private PhoneNumber() {}

    /// @param typed `07700 900123`, `+44 7700 900123`
    /// @return in E.164, `+447700900123`; empty when no phone has such a number, or only within
    ///         its own town
    public static Optional<String> e164(String typed) {
        try {
            var number = PHONES.parse(typed, HERE);
            return PHONES.isPossibleNumberWithReason(number) == ValidationResult.IS_POSSIBLE
                    ? Optional.of(PHONES.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
