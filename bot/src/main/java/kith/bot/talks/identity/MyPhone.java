package kith.bot.talks.identity;

import kith.bot.talks.Ability;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.households.Linked;
import kith.community.households.Linking;
import kith.community.phrases.Phrase;
import kith.community.signups.Booking;

/// Shared their own phone number on Telegram: makes one person of the one there and the one with this phone.
///
/// @param number as the provider writes it
public record MyPhone(String number) implements Ability<Linked> {

    @Override
    public Linked carryOut(UseCases use, Turn turn) {
        return use.the(Linking.class).link(turn.who().person(), number, turn.now());
    }

    @Override
    public Step tell(Linked linked, Turn turn) {
        return told(linked);
    }

    static Step told(Linked linked) {
        return switch (linked) {
            case Linked.Together together -> Step.say(together(together).with(Courtesy.BOOKINGS), new State.Idle());
            case Linked.Already already -> Step.say(Reply.of("link.already"), new State.Idle());
            case Linked.WhichOfThem which ->
                Step.say(
                        KnowingWho.choices("link.which", which.people()),
                        new IdentityState.AskedWhoIAm(KnowingWho.ids(which.people()), which.phone()));
            case Linked.NoSuchNumber none -> Step.say(Reply.of("link.no-number"), new State.Idle());
        };
    }

    private static Reply together(Linked.Together together) {
        var reply = Reply.of(together.stopped() ? "link.stopped" : "link.done");
        for (Booking booking : together.givenBack()) {
            reply = reply.and(Phrase.of(
                    "link.given-back",
                    "title",
                    booking.activity().title(),
                    "starts",
                    booking.session().startsAt()));
        }
        return reply;
    }

    @Override
    public boolean changesWhoIsThere() {
        return true;
    }
}
