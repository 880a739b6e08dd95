package kith.bot.conversation;

import java.util.List;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.community.outbox.Message;
import kith.community.phrases.Phrase;

/// The talk around the talk: hello, thank you, help, stop, and words that make no sense to us.
final class Courtesy {

    static final Reply.Option WHATS_ON = new Reply.Option("WHAT'S ON", Phrase.of("chat.whats-on-label"), null);
    static final Reply.Option BOOKINGS = new Reply.Option("MY BOOKINGS", Phrase.of("bookings.label"), null);
    static final Reply.Option HELP = new Reply.Option("HELP", Phrase.of("chat.help-label"), null);

    private static final int TURNS_BEFORE_A_PERSON = 2;

    private Courtesy() {}

    static Step hear(Talk talk, Intent intent, Turn known) {
        return switch (intent) {
            case Intents.Stop stop -> new Step.Do(new Deeds.StopWriting());
            case Intents.Pause pause -> new Step.Do(new Deeds.Pause(pause.length()));
            case Intents.StopCalls stop -> new Step.Do(new Deeds.StopCheckIns());
            case Intents.StartAgain start -> new Step.Do(new Deeds.StartWriting());
            case Intents.Help help -> help(talk, known);
            case Intents.Begin begin -> begin(begin, known);
            case Intents.Greeting hello ->
                new Step.Say(Reply.of("chat.greeting").with(WHATS_ON), Talk.at(talk.state()));
            case Intents.Thanks thanks -> new Step.Say(Reply.of("chat.thanks"), Talk.at(talk.state()));
            case Intents.No no -> new Step.Say(Reply.of("chat.no").with(WHATS_ON), Talk.NEW);
            default -> unclear(talk);
        };
    }

    /// Says what we can do; after two turns in a row that made no sense, offers a person.
    static Step unclear(Talk talk) {
        int times = talk.misunderstood() + 1;
        var key = times > TURNS_BEFORE_A_PERSON ? "chat.unclear-again" : "chat.unclear";
        var reply = Reply.of(key).with(List.of(WHATS_ON, BOOKINGS, HELP));
        return new Step.Say(reply, new Talk(talk.state(), times));
    }

    /// "OK" after we have said something that asks nothing.
    static Step allRight(Talk talk) {
        return Step.say(Reply.of("chat.all-right").with(WHATS_ON), talk.state());
    }

    /// On Telegram it offers to know the phone by, for whoever texts too.
    static Reply help(Turn known) {
        var help = Reply.of("help.say").with(List.of(WHATS_ON, BOOKINGS));
        return known.viaPhone() || known.company().texts()
                ? help
                : help.and(Phrase.of("link.offer")).asking(Message.Ask.CONTACT);
    }

    /// In the middle of a menu HELP is about the menu; out of the blue it may be about the person.
    private static Step help(Talk talk, Turn known) {
        return talk.state() instanceof State.Idle
                ? new Step.Do(new Deeds.CallForPerson())
                : Step.say(help(known), talk.state());
    }

    private static Step begin(Intents.Begin begin, Turn known) {
        if (known.closed()) {
            return new Step.Do(new Deeds.StartWriting());
        }
        if (!begin.payload().isBlank()) {
            return new Step.Do(new Deeds.FollowLink(begin.payload()));
        }
        return Step.say(LookingAround.askPlace("begin.say"), new States.AskedPlace(States.Asked.ANYTHING));
    }
}
