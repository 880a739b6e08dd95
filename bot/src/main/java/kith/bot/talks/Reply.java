package kith.bot.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kith.community.outbox.Message;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import org.jspecify.annotations.Nullable;

/// What we say, in no language yet, and what may be answered to it.
///
/// @param phrases said one below the other
public record Reply(List<Phrase> phrases, List<Option> options, Message.Ask ask) {

    public Reply {
        phrases = List.copyOf(phrases);
        options = List.copyOf(options);
    }

    /// Nothing at all.
    public static final Reply SILENCE = new Reply(List.of(), List.of(), Message.Ask.NOTHING);

    public boolean isSilence() {
        return phrases.isEmpty();
    }

    /// @param say   what a person texts for it
    /// @param label for a button
    /// @param line  what explains it in a list; null when the words have done so
    public record Option(String say, Phrase label, @Nullable Phrase line) {}

    public static Reply of(String key, Object... namesAndValues) {
        return new Reply(List.of(Phrase.of(key, namesAndValues)), List.of(), Message.Ask.NOTHING);
    }

    public Reply with(Option option) {
        var more = new ArrayList<>(options);
        more.add(option);
        return new Reply(phrases, more, ask);
    }

    public Reply with(List<Option> added) {
        var more = new ArrayList<>(options);
        more.addAll(added);
        return new Reply(phrases, more, ask);
    }

    public Reply asking(Message.Ask what) {
        return new Reply(phrases, options, what);
    }

    /// The same, with something said before it.
    public Reply after(Phrase first) {
        var all = new ArrayList<Phrase>();
        all.add(first);
        all.addAll(phrases);
        return new Reply(all, options, ask);
    }

    /// The same, with something said behind it.
    public Reply and(Phrase last) {
        var all = new ArrayList<>(phrases);
        all.add(last);
        return new Reply(all, options, ask);
    }

    /// The same, begun with whom it is for.
    public Reply to(String key, String name) {
        if (isSilence()) {
            return this;
        }
        var all = new ArrayList<>(phrases);
        all.set(0, Phrase.of(key, "name", name, "words", all.getFirst()));
        return new Reply(all, options, ask);
    }

    /// In the words of a language.
    public Message in(String language, Phrases words) {
        return in(phrase -> words.say(language, phrase));
    }

    /// In the words of a language, for the ear.
    public Message aloud(String language, Phrases words) {
        return in(phrase -> words.sayAloud(language, phrase));
    }

    private Message in(Function<Phrase, String> say) {
        var text = phrases.stream().map(say).map(String::stripTrailing).collect(Collectors.joining("\n"));
        var choices = options.stream()
                .map(o ->
                        new Message.Choice(o.say(), say.apply(o.label()), o.line() == null ? "" : say.apply(o.line())))
                .toList();
        return new Message(text, choices, ask);
    }
}
