package kith.bot.talks.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kith.bot.talks.Reply;
import kith.bot.talks.Step;
import kith.bot.talks.Subject;
import kith.community.phrases.Phrase;
import kith.community.phrases.Tongue;

/// The talk about the language in which we write.
public final class Language {

    public static final Subject SUBJECT =
            new Subject("language", List.of(Languages.class, Speak.class), List.of(AskedLanguage.class), Map.of());

    private Language() {}

    /// Asks which. Each language is named in itself, for whoever can read no other.
    static Step ask(String key, List<Tongue> tongues) {
        var options = new ArrayList<Reply.Option>();
        for (var tongue : tongues) {
            int number = options.size() + 1;
            options.add(new Reply.Option(
                    tongue.name(),
                    Phrase.of("language.label", "name", tongue.name()),
                    Phrase.of("language.choice", "number", number, "name", tongue.name())));
        }
        var codes = tongues.stream().map(Tongue::code).toList();
        return Step.say(Reply.of(key).with(options), new AskedLanguage(codes));
    }
}
