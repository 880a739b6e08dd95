package kith.bot.conversation;

import java.util.ArrayList;
import java.util.List;
import kith.bot.talks.Answer;
import kith.bot.talks.Courtesy;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.community.phrases.Phrase;
import kith.community.phrases.Tongue;

/// The talk about the language in which we write.
final class ChoosingLanguage {

    private ChoosingLanguage() {}

    static Step pick(States.AskedLanguage asked, Answer.Pick pick) {
        int index = pick.number() - 1;
        return index < 0 || index >= asked.languages().size()
                ? Courtesy.noSuchNumber(pick.number(), asked)
                : new Step.Do(new Deeds.Speak(asked.languages().get(index)));
    }

    static Step tell(Outcome.LanguagesListed listed) {
        return asking(Reply.of("language.which"), listed.tongues());
    }

    /// What we spoke of before can go on, in the new language.
    static Step tell(Outcome.Speaking speaking, Talk talk) {
        var next = talk.state() instanceof States.AskedLanguage ? new State.Idle() : talk.state();
        return Step.say(Reply.of("language.changed").with(Courtesy.WHATS_ON), next);
    }

    static Step tell(Outcome.NotSpoken unknown) {
        return asking(Reply.of("language.not-spoken"), unknown.tongues());
    }

    /// Each language is named in itself, for whoever can read no other.
    private static Step asking(Reply reply, List<Tongue> tongues) {
        var options = new ArrayList<Reply.Option>();
        for (var tongue : tongues) {
            int number = options.size() + 1;
            options.add(new Reply.Option(
                    tongue.name(),
                    Phrase.of("language.label", "name", tongue.name()),
                    Phrase.of("language.choice", "number", number, "name", tongue.name())));
        }
        return Step.say(
                reply.with(options),
                new States.AskedLanguage(tongues.stream().map(Tongue::code).toList()));
    }
}
