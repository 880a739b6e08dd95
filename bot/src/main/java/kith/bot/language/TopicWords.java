package kith.bot.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kith.community.places.Slips;
import kith.community.topics.Topics;

/// Recognises words that an activity may be about, whatever their ending.
public final class TopicWords {

    private static final int SHORTEST_TO_MISTYPE = 6;

    private final WordTree<Boolean> phrases = new WordTree<>();
    private final Map<Integer, List<String>> byStartAndLength = new HashMap<>();

    public TopicWords(Topics topics) {
        topics.list().stream().flatMap(Topics.Topic::allWords).forEach(this::add);
    }

    private void add(String phrase) {
        var stems = stems(Wording.of(phrase));
        phrases.add(String.join(" ", stems.stream().map(Word::text).toList()), true);
        var word = stems.getFirst().text();
        if (stems.size() == 1 && word.length() >= SHORTEST_TO_MISTYPE - 2) {
            byStartAndLength
                    .computeIfAbsent(bucket(word, word.length()), k -> new ArrayList<>())
                    .add(word);
        }
    }

    /// How many words long the longest topic is that begins here, by the words' stems; 0 for none.
    public int lengthAt(List<Word> stems, int from) {
        return phrases.lengthAt(stems, from);
    }

    /// Whether a word is one slip of typing away from a topic: "gardning".
    public boolean isNearly(String word) {
        if (word.length() < SHORTEST_TO_MISTYPE) {
            return false;
        }
        var stem = stem(word);
        if (stem.length() < SHORTEST_TO_MISTYPE - 1) {
            return false;
        }
        for (int length = stem.length() - 1; length <= stem.length() + 1; length++) {
            for (var topic : byStartAndLength.getOrDefault(bucket(stem, length), List.of())) {
                if (Slips.between(stem, topic, 1) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    public static List<Word> stems(List<Word> words) {
        return words.stream()
                .map(word -> new Word(stem(word.text()), word.before(), word.capital()))
                .toList();
    }

    /// The beginning that "walk", "walks", "walker" and "walking" share. Rough on purpose: it only has to
    /// make the same of the same word.
    public static String stem(String word) {
        var stem = word;
        if (stem.length() > 3 && stem.endsWith("s") && !stem.endsWith("ss")) {
            stem = stem.substring(0, stem.length() - (stem.endsWith("ies") ? 3 : 1))
                    + (stem.endsWith("ies") ? "y" : "");
        }
        for (var ending : List.of("ing", "er", "es", "ed")) {
            if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        int last = stem.length() - 1;
        if (last > 2 && stem.charAt(last) == stem.charAt(last - 1) && "ls".indexOf(stem.charAt(last)) < 0) {
            stem = stem.substring(0, last);
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static int bucket(String word, int length) {
        return word.charAt(0) << 8 | length & 0xff;
    }
}
