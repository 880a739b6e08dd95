package kith.bot.reception;

import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the bot is called on Telegram (`kith.telegram.bot-name`), for links that are printed.
///
/// @param botName its user name without the @; empty: no links
@ConfigurationProperties("kith.telegram")
record TelegramName(@DefaultValue("") String botName) {

    /// 5 to 32 of Latin letters, digits and underscores. <https://core.telegram.org/bots/features#creating-a-new-bot>
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_]{5,32}");

    TelegramName {
        botName = botName.strip().replaceFirst("^@", "");
        if (!botName.isEmpty() && !NAME.matcher(botName).matches()) {
            throw new IllegalArgumentException("kith.telegram.bot-name is '" + botName
                    + "', but must be the bot's user name: 5 to 32 letters, digits and underscores.");
        }
    }
}
