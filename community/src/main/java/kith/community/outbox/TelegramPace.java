package kith.community.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast we write by Telegram (`kith.telegram.messages-per-second`).
///
/// @param messagesPerSecond over all chats; Telegram's FAQ says about 30
@ConfigurationProperties("kith.telegram")
record TelegramPace(@DefaultValue("30") double messagesPerSecond) {}
