package kith.bot.reception;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import kith.bot.talks.groups.OwnNames;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// The number and the bot that the settings name.
@Component
class PrintedNames implements OwnNames {

    private final String textNumber;
    private final String bot;

    PrintedNames(Environment environment, TelegramName telegram) {
        this.textNumber = environment.getProperty("kith.twilio.from", "");
        this.bot = telegram.botName();
    }

    @Override
    public String textNumber() {
        var util = PhoneNumberUtil.getInstance();
        try {
            return textNumber.isBlank() ? "" : util.format(util.parse(textNumber, null), PhoneNumberFormat.NATIONAL);
        } catch (NumberParseException e) {
            return textNumber;
        }
    }

    @Override
    public String link(String code) {
        return bot.isBlank() ? "" : "https://t.me/" + bot + "?start=" + code;
    }
}
