package kith.bot.channels.twilio;

import kith.community.outbox.Rate;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How fast we write and ring by Twilio (`kith.twilio.messages-per-second`, `kith.twilio.calls-per-second`).
///
/// @param messagesPerSecond for each sending number; 1 is safe everywhere
/// @param callsPerSecond    of the account; Twilio allows 1 unless it was asked for more
@ConfigurationProperties("kith.twilio")
record TwilioPace(
        @DefaultValue("1") double messagesPerSecond,
        @DefaultValue("1") double callsPerSecond) {

    TwilioPace {
        if (messagesPerSecond <= 0 || callsPerSecond <= 0) {
            throw new IllegalArgumentException("kith.twilio.messages-per-second is " + messagesPerSecond
                    + " and kith.twilio.calls-per-second is " + callsPerSecond
                    + ", but numbers above 0 were expected.");
        }
    }

    Rate texts() {
        return Rate.perSecond(messagesPerSecond);
    }

    Rate calls() {
        return Rate.perSecond(callsPerSecond);
    }
}
