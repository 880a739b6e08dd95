package kith.community.outbox;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast we write by Twilio (`kith.twilio.messages-per-second`).
///
/// @param messagesPerSecond for each sending number; 1 is safe everywhere
@ConfigurationProperties("kith.twilio")
record TwilioPace(@DefaultValue("1") double messagesPerSecond) {}
