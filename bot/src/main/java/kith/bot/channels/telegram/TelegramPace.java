package kith.bot.channels.telegram;

import java.time.Duration;
import kith.community.outbox.Rate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast we write by Telegram (`kith.telegram.messages-per-second`).
///
/// @param messagesPerSecond over all chats; Telegram's FAQ says about 30
@ConfigurationProperties("kith.telegram")
record TelegramPace(@DefaultValue("30") double messagesPerSecond) {

    /// One message a second is what Telegram allows a chat: <https://core.telegram.org/bots/faq>
    private static final Duration SPACING = Duration.ofSeconds(1);

    TelegramPace {
        if (messagesPerSecond <= 0) {
            throw new IllegalArgumentException("kith.telegram.messages-per-second is " + messagesPerSecond
                    + ", but a number above 0 was expected.");
        }
    }

    Rate rate() {
        return new Rate(messagesPerSecond, SPACING);
    }
}
