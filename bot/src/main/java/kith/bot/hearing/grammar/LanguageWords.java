package kith.bot.hearing.grammar;

import java.util.List;
import kith.bot.language.Lexicon;
import kith.bot.language.Word;
import kith.bot.language.WordTree;
import kith.bot.talks.Intent;
import kith.bot.talks.language.Speak;
import org.jspecify.annotations.Nullable;

/// Hears that another language is wanted, when that is all a message says: "welsh", "po polsku", "can you speak
/// ukrainian please".
final class LanguageWords {

    private final WordTree<String> names = new WordTree<>();
    private final WordTree<Boolean> before;
    private final WordTree<Boolean> after;
    private final WordTree<Boolean> classes;

    LanguageWords(Lexicon lexicon) {
        lexicon.under("languages.").forEach((code, list) -> list.forEach(name -> names.add(name, code)));
        before = lexicon.tree("speak.before");
        after = lexicon.tree("speak.after");
        classes = lexicon.tree("speak.classes");
    }

    @Nullable
    Intent of(List<Word> words) {
        int at = before.lengthAt(words, 0);
        var name = names.at(words, at);
        if (name == null && at > 0) {
            at = 0;
            name = names.at(words, at);
        }
        if (name == null || at == 0 && classes.lengthAt(words, 0) == words.size()) {
            return null;
        }
        int end = at + name.length();
        while (end < words.size() && after.lengthAt(words, end) > 0) {
            end += after.lengthAt(words, end);
        }
        return end == words.size() ? new Speak(name.meaning()) : null;
    }
}
