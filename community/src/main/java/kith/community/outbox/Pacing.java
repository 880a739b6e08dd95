package kith.community.outbox;

import java.time.Duration;
import kith.community.about.Mode;
import kith.community.people.ChannelKind;

/// How fast we allow ourselves to write, by channel. In the demonstration nothing holds us back.
///
/// @param telegram messages a second; Telegram's FAQ says about 30
/// @param twilio   messages a second for each sending number; 1 is safe everywhere
/// @param calls    calls a second; Twilio allows 1 unless it was asked for more
record Pacing(Mode mode, double telegram, double twilio, double calls) {

    private static final double UNBOUNDED = 100_000;

    Pacing {
        if (telegram <= 0 || twilio <= 0 || calls <= 0) {
            throw new IllegalArgumentException("kith.telegram.messages-per-second is " + telegram
                    + ", kith.twilio.messages-per-second is " + twilio + " and kith.twilio.calls-per-second is " + calls
                    + ", but numbers above 0 were expected.");
        }
    }

    double perSecond(ChannelKind channel) {
        if (mode == Mode.DEMO) {
            return UNBOUNDED;
        }
        return switch (channel) {
            case TELEGRAM -> telegram;
            case SMS -> twilio;
            case VOICE -> calls;
        };
    }

    /// The least time between two messages to one address. Telegram allows a chat one a second.
    Duration spacing(ChannelKind channel) {
        return mode != Mode.DEMO && channel == ChannelKind.TELEGRAM ? Duration.ofSeconds(1) : Duration.ZERO;
    }
}
