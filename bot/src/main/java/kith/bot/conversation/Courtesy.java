package kith.bot.conversation;

import java.util.List;
import kith.community.outbox.Message;
import kith.community.phrases.Phrase;

/// The talk around the talk: hello, thank you, help, stop, and words that make no sense to us.
final class Courtesy {

    static final Reply.Option WHATS_ON = new Reply.Option("WHAT'S ON", Phrase.of("chat.whats-on-label"), null);
    static final Reply.Option BOOKINGS = new Reply.Option("MY BOOKINGS", Phrase.of("bookings.label"), null);
    static final Reply.Option HELP = new Reply.Option("HELP", Phrase.of("chat.help-label"), null);

    private static final int TURNS_BEFORE_A_PERSON = 2;

    private Courtesy() {}

    static Step hear(Talk talk, Intent intent, Known known) {
        return switch (intent) {
            case Intent.Stop stop -> new Step.Do(new Deed.StopWriting());
            case Intent.Pause pause -> new Step.Do(new Deed.Pause(pause.length()));
            case Intent.StopCalls stop -> new Step.Do(new Deed.StopCheckIns());
            case Intent.StartAgain start -> new Step.Do(new Deed.StartWriting());
            case Intent.Help help -> help(talk, known);
            case Intent.Begin begin -> begin(begin, known);
            case Intent.Greeting hello -> new Step.Say(Reply.of("chat.greeting").with(WHATS_ON), Talk.at(talk.state()));
            case Intent.Thanks thanks -> new Step.Say(Reply.of("chat.thanks"), Talk.at(talk.state()));
            case Intent.No no -> new Step.Say(Reply.of("chat.no").with(WHATS_ON), Talk.NEW);
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
    static Reply help(Known known) {
        var help = Reply.of("help.say").with(List.of(WHATS_ON, BOOKINGS));
        return known.viaPhone() || known.company().texts()
                ? help
                : help.and(Phrase.of("link.offer")).asking(Message.Ask.CONTACT);
    }

    /// In the middle of a menu HELP is about the menu; out of the blue it may be about the person.
    private static Step help(Talk talk, Known known) {
        return talk.state() instanceof State.Idle
                ? new Step.Do(new Deed.CallForPerson())
                : Step.say(help(known), talk.state());
    }

    private static Step begin(Intent.Begin begin, Known known) {
        if (known.closed()) {
            return new Step.Do(new Deed.StartWriting());
        }
        if (!begin.payload().isBlank()) {
            return new Step.Do(new Deed.FollowLink(begin.payload()));
        }
        return Step.say(LookingAround.askPlace("begin.say"), new State.AskedPlace(State.Asked.ANYTHING));
    }
}
