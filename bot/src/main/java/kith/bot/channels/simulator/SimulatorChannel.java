package kith.bot.channels.simulator;

import java.time.Clock;
import kith.community.outbox.Channel;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Receipt;
import kith.community.outbox.Receipt.Progress;
import kith.community.outbox.Receipts;
import kith.community.outbox.SendResult;
import kith.community.people.ChannelKind;

/// Carries messages to simulated phones, where each arrives at once: the message on record is what the phone shows.
record SimulatorChannel(
        ChannelKind kind, MessageNumbers numbers, Receipts receipts, Switchboard switchboard, Clock clock)
        implements Channel {

    @Override
    public SendResult send(Outgoing outgoing) {
        var number = numbers.next();
        receipts.take(new Receipt(kind, outgoing.id(), number, Progress.DELIVERED, "", null), clock.instant());
        switchboard.arrivedAt(outgoing.to());
        return new SendResult.Accepted(number);
    }
}
