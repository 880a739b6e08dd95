package kith.bot.channels.simulator;

import java.time.Instant;
import java.util.List;
import kith.community.outbox.Message.Ask;
import kith.community.people.ChannelKind;
import org.jspecify.annotations.Nullable;

/// A message as a phone showed it.
///
/// @param id       by which its buttons are tapped; later messages of all phones have higher numbers
/// @param buttons  only on Telegram, below the words
/// @param ask      what else there was a button for
/// @param replaces the id of the message that it was drawn over, or null
record Seen(
        String id,
        Instant at,
        Direction direction,
        ChannelKind channel,
        Kind kind,
        String text,
        List<Button> buttons,
        Ask ask,
        @Nullable String replaces) {

    /// As the providers count it: from the phone to us, or from us to the phone.
    enum Direction {
        INBOUND,
        OUTBOUND
    }

    enum Kind {
        WORDS,
        TAP,
        LOCATION,
        OTHER
    }

    /// @param say   what tapping it says
    /// @param label what stands on it
    record Button(String say, String label) {}

    boolean isTap() {
        return kind == Kind.TAP;
    }

    boolean isInbound() {
        return direction == Direction.INBOUND;
    }
}
