package kith.community.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.community.directory.English.Word;
import kith.community.places.Slips;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/// Every word that stands somewhere in an [Edition], and which of them a slip of typing was meant for.
///
/// Lucene's own fuzzy queries build an automaton for each part of the index and each word: five
/// milliseconds where this takes a hundredth of one.
final class Vocabulary {

    /// Shorter words have too many neighbours that mean something else.
    private static final int SHORTEST_SLIP = 4;

    private static final int SHORTEST_DOUBLE_SLIP = 8;
    private static final int LONGEST_SLIP = 30;

    private final Set<String> words;
    private final Map<Character, List<String>> byFirstLetter;

    private Vocabulary(Set<String> words) {
        this.words = words;
        this.byFirstLetter = words.stream()
                .filter(word -> !word.contains("_"))
                .sorted()
                .collect(Collectors.groupingBy(word -> word.charAt(0)));
    }

    static Vocabulary of(IndexReader reader) {
        try {
            var words = new HashSet<String>();
            for (var part : Words.Part.values()) {
                var terms = MultiTerms.getTerms(reader, part.name());
                var each = terms == null ? null : terms.iterator();
                while (each != null && each.next() != null) {
                    words.add(each.term().utf8ToString());
                }
            }
            return new Vocabulary(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String word) {
        return words.contains(word);
    }

    /// The nearest words with the same first letter, a slip or two away, and longer ones that begin so.
    /// Nobody mistypes the first letter, and "talk" is not "walk".
    List<String> guesses(Word word) {
        int length = word.said().length();
        var near = new ArrayList<String>();
        int least = length < SHORTEST_DOUBLE_SLIP ? 1 : 2;
        if (length >= SHORTEST_SLIP && length <= LONGEST_SLIP) {
            for (var other : byFirstLetter.getOrDefault(word.said().charAt(0), List.of())) {
                int slips = slips(word, other, least);
                if (slips < least) {
                    near.clear();
                    least = slips;
                }
                if (slips <= least) {
                    near.add(other);
                }
            }
        }
        return near;
    }

    private static int slips(Word word, String other, int most) {
        return other.startsWith(word.said())
                ? 1
                : Math.min(
                        Slips.between(word.said(), other, most),
                        Slips.between(word.stem(), other, Math.min(most, 1)) == 1 ? 1 : most + 1);
    }
}
