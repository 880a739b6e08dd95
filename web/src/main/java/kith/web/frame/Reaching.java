package kith.web.frame;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// How to reach us, as it is read and as a phone dials it.
///
/// @param phone  a person's number, as it is said to people
/// @param texts  the number to text, as it is said to people; null when there is none
/// @param dialed the number to text as a phone takes it; null where a text would go nowhere
public record Reaching(
        String phone, @Nullable String texts, @Nullable String dialed) {

    /// In the demonstration the simulator plays every phone, so that the person's number stands for the one to text.
    static Reaching at(String phone, String textNumber, boolean demo) {
        if (!textNumber.isBlank()) {
            return new Reaching(phone, readable(textNumber), textNumber);
        }
        return new Reaching(phone, demo ? phone : null, null);
    }

    /// The link that rings a person.
    public String ringing() {
        return "tel:" + phone.replaceAll("[^+0-9]", "");
    }

    /// The link that begins a text to us; null when no text can be sent from here.
    public @Nullable String texting(String words) {
        return dialed == null ? null : "sms:" + dialed + "?body=" + UriUtils.encode(words, "UTF-8");
    }

    /// `+447700900000` as people write it: `07700 900000`.
    private static String readable(String number) {
        var util = PhoneNumberUtil.getInstance();
        try {
            return util.format(util.parse(number, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return number;
        }
    }
}
