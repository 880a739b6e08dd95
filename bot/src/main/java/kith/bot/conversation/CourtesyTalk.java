package kith.bot.conversation;

import java.util.List;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Intent;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.whatson.Asked;
import kith.bot.talks.whatson.Places;
import kith.community.outbox.Message;
import kith.community.phrases.Phrase;

/// The talk around the talk: hello, thank you, help, stop, and words that make no sense to us.
final class CourtesyTalk {

    private CourtesyTalk() {}

    static Step hear(Talk talk, Intent intent, Turn known) {
        return switch (intent) {
            case Intents.Stop stop -> new Step.Do(new Deeds.StopWriting());
            case Intents.Pause pause -> new Step.Do(new Deeds.Pause(pause.length()));
            case Intents.StopCalls stop -> new Step.Do(new Deeds.StopCheckIns());
            case Intents.StartAgain start -> new Step.Do(new Deeds.StartWriting());
            case Intents.Help help -> help(talk, known);
            case Intents.Begin begin -> begin(begin, known);
            case Intents.Greeting hello ->
                new Step.Say(Reply.of("chat.greeting").with(Courtesy.WHATS_ON), Talk.at(talk.state()));
            case Intents.Thanks thanks -> new Step.Say(Reply.of("chat.thanks"), Talk.at(talk.state()));
            case Answer.No no -> new Step.Say(Reply.of("chat.no").with(Courtesy.WHATS_ON), Talk.NEW);
            default -> Courtesy.unclear(talk);
        };
    }

    /// On Telegram it offers to know the phone by, for whoever texts too.
    static Reply help(Turn known) {
        var help = Reply.of("help.say").with(List.of(Courtesy.WHATS_ON, Courtesy.BOOKINGS));
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
        return Places.ask("begin.say", Asked.ANYTHING);
    }
}
