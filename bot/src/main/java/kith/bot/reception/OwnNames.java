package kith.bot.reception;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// Where people reach us, as it is printed: the number they text, and the link that opens the bot.
@Component
class OwnNames {

    private final String textNumber;
    private final String bot;

    OwnNames(Environment environment, TelegramName telegram) {
        this.textNumber = environment.getProperty("kith.twilio.from", "");
        this.bot = telegram.botName();
    }

    /// As people write it; empty where none can be named.
    String textNumber() {
        var util = PhoneNumberUtil.getInstance();
        try {
            return textNumber.isBlank() ? "" : util.format(util.parse(textNumber, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return textNumber;
        }
    }

    /// Opens the bot and says a code; empty where there is no bot.
    String link(String code) {
        return bot.isBlank() ? "" : "https://t.me/" + bot + "?start=" + code;
    }
}
