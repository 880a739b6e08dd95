package kith.bot.channels.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.bot.channels.simulator.Seen.Button;
import kith.bot.channels.simulator.Seen.Direction;
import kith.bot.channels.simulator.Seen.Kind;
import kith.bot.reception.ReceivedMessage;
import kith.bot.reception.ReceivedMessages;
import kith.community.outbox.Message;
import kith.community.outbox.Message.Ask;
import kith.community.outbox.Message.Choice;
import kith.community.outbox.SentMessage;
import kith.community.outbox.SentMessages;
import kith.community.outbox.SmsText;
import kith.community.people.Address;
import kith.community.people.ChannelKind;

/// What phones saw, and what they show now: read from what came in and what went out, and what was said in calls.
final class Screens {

    private static final Comparator<Seen> IN_ORDER =
            Comparator.comparing(Seen::at).thenComparing(Screens::number);

    private final ReceivedMessages received;
    private final SentMessages sent;
    private final SimulatedCalls calls;

    Screens(ReceivedMessages received, SentMessages sent, SimulatedCalls calls) {
        this.received = received;
        this.sent = sent;
        this.calls = calls;
    }

    /// Everything a phone sent and saw, in order.
    List<Seen> seenAt(Address phone) {
        if (phone.channel().isSpoken()) {
            return calls.at(phone);
        }
        return Stream.concat(
                        received.from(phone).stream().map(message -> written(phone.channel(), message)),
                        sent.to(phone).stream().map(message -> arrived(phone.channel(), message)))
                .sorted(IN_ORDER)
                .toList();
    }

    /// What it shows now: a message that was drawn over has given its place to the later one, and a tap leaves no
    /// message of its own.
    List<Seen> shownAt(Address phone) {
        var shown = new ArrayList<Seen>();
        Map<String, Integer> places = new HashMap<>();
        for (var message : seenAt(phone)) {
            var place = message.replaces() == null ? null : places.get(message.replaces());
            if (place != null) {
                shown.set(place, message);
                places.put(message.id(), place);
            } else if (!message.isTap()) {
                places.put(message.id(), shown.size());
                shown.add(message);
            }
        }
        return shown;
    }

    private static Seen written(ChannelKind channel, ReceivedMessage message) {
        var kind = switch (message.kind()) {
            case WORDS, OPTED_OUT, OPTED_IN -> Kind.WORDS;
            case TAP -> Kind.TAP;
            case LOCATION -> Kind.LOCATION;
            case CONTACT, OTHER -> Kind.OTHER;
        };
        return new Seen(
                message.providerId(),
                message.at(),
                Direction.INBOUND,
                channel,
                kind,
                message.text(),
                List.of(),
                Ask.NOTHING,
                null);
    }

    private static Seen arrived(ChannelKind channel, SentMessage sent) {
        boolean hasButtons = channel.isAnApp();
        var message = sent.message();
        return new Seen(
                sent.providerId() == null ? sent.id().toString() : sent.providerId(),
                sent.at(),
                Direction.OUTBOUND,
                channel,
                Kind.WORDS,
                !hasButtons ? SmsText.of(message) : words(message),
                hasButtons ? buttons(message) : List.of(),
                hasButtons ? message.ask() : Ask.NOTHING,
                // Telegram's own keyboards cannot be drawn over an earlier message.
                hasButtons && message.ask() == Ask.NOTHING ? sent.replaces() : null);
    }

    private static String words(Message message) {
        return Stream.concat(
                        Stream.of(message.text()), message.choices().stream().map(Choice::line))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static List<Button> buttons(Message message) {
        return message.choices().stream()
                .map(choice -> new Button(
                        choice.say(),
                        choice.label().isBlank() || message.ask() != Ask.NOTHING ? choice.say() : choice.label()))
                .toList();
    }

    private static long number(Seen message) {
        return message.id().matches("[0-9]{1,18}") ? Long.parseLong(message.id()) : Long.MAX_VALUE;
    }
}
