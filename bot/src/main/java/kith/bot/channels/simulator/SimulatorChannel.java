package kith.bot.channels.simulator;

import java.time.Clock;
import kith.community.outbox.Channel;
import kith.community.outbox.Outgoing;
import kith.community.outbox.Rate;
import kith.community.outbox.Receipt;
import kith.community.outbox.Receipt.Progress;
import kith.community.outbox.Receipts;
import kith.community.outbox.SendResult;
import kith.community.people.Address;
import kith.community.people.ChannelKind;

/// Carries messages to simulated phones, where each arrives at once: the message on record is what the phone shows.
/// One phone is always off.
record SimulatorChannel(
        ChannelKind kind, MessageNumbers numbers, Receipts receipts, Switchboard switchboard, Clock clock)
        implements Channel {

    /// The phone that is always off: to try what happens when a text does not arrive.
    static final Address SWITCHED_OFF = new Address(ChannelKind.SMS, "+447700900404");

    /// Twilio's code for it.
    private static final String UNREACHABLE = "30003";

    @Override
    public Rate rate() {
        return Rate.UNBOUNDED;
    }

    @Override
    public SendResult send(Outgoing outgoing) {
        var number = numbers.next();
        if (outgoing.to().equals(SWITCHED_OFF)) {
            receipts.take(
                    new Receipt(kind, outgoing.id(), number, Progress.FAILED, UNREACHABLE, null), clock.instant());
            return new SendResult.Accepted(number);
        }
        receipts.take(new Receipt(kind, outgoing.id(), number, Progress.DELIVERED, "", null), clock.instant());
        switchboard.arrivedAt(outgoing.to());
        return new SendResult.Accepted(number);
    }
}
