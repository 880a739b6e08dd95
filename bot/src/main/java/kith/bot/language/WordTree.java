package kith.bot.language;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more words, each with a meaning; finds the longest that begins at a word.
public final class WordTree<V> {

    private final Map<String, WordTree<V>> next = new HashMap<>();
    private @Nullable V meaning;

    /// What was found, and how many words long it is.
    public record Found<V>(V meaning, int length) {}

    /// A tree in which every phrase means the same.
    public static <V> WordTree<V> of(Collection<String> phrases, V meaning) {
        var tree = new WordTree<V>();
        phrases.forEach(phrase -> tree.add(phrase, meaning));
        return tree;
    }

    /// Adds a phrase, cut into words as a message is. One that is there already keeps its meaning.
    public void add(String phrase, V meaning) {
        var node = this;
        for (var word : Wording.of(phrase)) {
            node = node.next.computeIfAbsent(word.text(), w -> new WordTree<>());
        }
        if (node.meaning == null) {
            node.meaning = meaning;
        }
    }

    /// The longest phrase that begins at this word and is not broken by the end of a sentence, or null.
    @Nullable
    public Found<V> at(List<Word> words, int from) {
        return from < words.size() ? at(words, from, words.get(from).text()) : null;
    }

    /// The same, were the first word another.
    @Nullable
    public Found<V> at(List<Word> words, int from, String first) {
        var node = this;
        Found<V> longest = null;
        for (int i = from; i < words.size(); i++) {
            var word = words.get(i);
            node = i > from && word.before() == Word.Gap.STRONG ? null : node.next.get(i == from ? first : word.text());
            if (node == null) {
                break;
            }
            if (node.meaning != null) {
                longest = new Found<>(node.meaning, i + 1 - from);
            }
        }
        return longest;
    }

    /// How many words long the longest phrase that begins here is; 0 for none.
    public int lengthAt(List<Word> words, int from) {
        var found = at(words, from);
        return found == null ? 0 : found.length();
    }

    /// Whether this one word is a phrase by itself.
    public boolean has(String word) {
        var node = next.get(word);
        return node != null && node.meaning != null;
    }
}
