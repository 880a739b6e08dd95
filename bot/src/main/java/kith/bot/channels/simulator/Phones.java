package kith.bot.channels.simulator;

import java.time.Clock;
import kith.bot.channels.simulator.Seen.Button;
import kith.bot.reception.Inbound;
import kith.bot.reception.Inbound.Content;
import kith.bot.reception.Reception;
import kith.community.people.Address;

/// The phones of the demonstration: what is written on one comes in as from any provider.
final class Phones {

    private final Reception reception;
    private final Screens screens;
    private final SimulatedCalls calls;
    private final MessageNumbers numbers;
    private final Switchboard switchboard;
    private final Clock clock;

    Phones(
            Reception reception,
            Screens screens,
            SimulatedCalls calls,
            MessageNumbers numbers,
            Switchboard switchboard,
            Clock clock) {
        this.reception = reception;
        this.screens = screens;
        this.calls = calls;
        this.numbers = numbers;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    /// Returns when what was written is committed.
    ///
    /// @return the id of the message
    /// @throws Mistake when a phone could not have sent that
    String write(Writing writing) {
        var phone = writing.phone();
        if (phone.channel().isSpoken()) {
            var key = calls.act(phone, writing.spoken());
            switchboard.writtenFrom(phone);
            return key;
        }
        var content = writing.content();
        if (content instanceof Content.Tap tap) {
            findButton(phone, tap);
        }
        var number = numbers.next();
        reception.receive(new Inbound(number, phone, writing.firstName(), content, clock.instant()));
        switchboard.writtenFrom(phone);
        return number;
    }

    private void findButton(Address phone, Content.Tap tap) {
        var message = screens.shownAt(phone).stream()
                .filter(shown -> shown.id().equals(tap.message()))
                .findFirst()
                .orElseThrow(() -> new Mistake("This phone shows no message " + tap.message()
                        + ". List its messages, and tap one that was not drawn over."));
        if (message.buttons().stream().map(Button::say).noneMatch(tap.say()::equals)) {
            throw new Mistake("Message " + tap.message() + " has no button that says '" + tap.say() + "'.");
        }
    }
}
