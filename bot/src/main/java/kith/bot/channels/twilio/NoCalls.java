package kith.bot.channels.twilio;

import kith.community.outbox.Channel;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Rate;
import kith.community.outbox.SendResult;
import kith.community.people.ChannelKind;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/// Stands where calls cannot be made, because no number to ring from is set: refuses each at once, so that whoever
/// counts on it hears that it failed instead of waiting for ever.
@Conditional(OnCalls.IsMute.class)
@Component
final class NoCalls implements Channel {

    @Override
    public ChannelKind kind() {
        return ChannelKind.VOICE;
    }

    @Override
    public Rate rate() {
        return Rate.UNBOUNDED;
    }

    @Override
    public SendResult send(Outgoing outgoing) {
        return new SendResult.Refused("NO_VOICE_FROM");
    }
}
