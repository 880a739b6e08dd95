package kith.bot.language;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The words of one message by their position, looked up in the lexicon. A position behind the last word is
/// an empty word.
final class Tokens {

    private final Lexicon lexicon;
    private final List<Word> words;

    Tokens(Lexicon lexicon, List<Word> words) {
        this.lexicon = lexicon;
        this.words = words;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<Word> all() {
        return words;
    }

    int size() {
        return words.size();
    }

    Word get(int at) {
        return words.get(at);
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at).text() : "";
    }

    boolean is(int at, String word) {
        return word(at).equals(word);
    }

    /// How many words from here are one entry of the list, 0 for none.
    int length(String list, int at) {
        return at >= words.size() ? 0 : lexicon.tree(list).lengthAt(words, at);
    }

    boolean has(String list, int at) {
        return length(list, at) > 0;
    }

    /// One or two digits, or a number spelled out.
    @Nullable
    Integer number(int at) {
        if (at >= words.size()) {
            return null;
        }
        var word = words.get(at);
        if (word.isNumber() && word.text().length() <= 2) {
            return Integer.valueOf(word.text());
        }
        var spelled = lexicon.numbers.at(words, at);
        return spelled == null ? null : spelled.meaning();
    }
}
