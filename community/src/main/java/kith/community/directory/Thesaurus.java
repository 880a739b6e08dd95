package kith.community.directory;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.topics.Topics;
import kith.community.topics.Topics.Topic;

/// Finds the topics that a text speaks of, by the words and phrases of `config/topics.yml`.
final class Thesaurus {

    private final English english;
    private final Map<String, List<Phrase>> byFirstStem;

    /// One or more words for a topic. As a term of the index it is one: "dog walking" is `dog_walk`, so
    /// that "dog" alone does not stand for every walk.
    record Phrase(List<String> stems, Topic topic) {

        boolean isOneWord() {
            return stems.size() == 1;
        }

        String term() {
            return String.join("_", stems);
        }
    }

    /// A phrase in a text.
    ///
    /// @param at the number of its first word
    record Spot(int at, Phrase phrase) {

        boolean covers(int word) {
            return at <= word && word < at + phrase.stems().size();
        }
    }

    Thesaurus(Topics topics, English english) {
        this.english = english;
        this.byFirstStem = topics.list().stream()
                .flatMap(this::phrases)
                .collect(Collectors.groupingBy(phrase -> phrase.stems().getFirst()));
    }

    /// All words and phrases for a topic.
    Stream<Phrase> phrases(Topic topic) {
        return topic.allWords()
                .map(words -> new Phrase(english.stems(words), topic))
                .filter(phrase -> !phrase.stems().isEmpty());
    }

    Set<Topic> topicsIn(String text) {
        return in(english.stems(text)).stream()
                .map(spot -> spot.phrase().topic())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// @param stems of a text, in order
    List<Spot> in(List<String> stems) {
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < stems.size(); i++) {
            var rest = stems.subList(i, stems.size());
            for (var phrase : byFirstStem.getOrDefault(stems.get(i), List.of())) {
                if (startsWith(rest, phrase.stems())) {
                    spots.add(new Spot(i, phrase));
                }
            }
        }
        return spots;
    }

    private static boolean startsWith(List<String> said, List<String> phrase) {
        return said.size() >= phrase.size() && said.subList(0, phrase.size()).equals(phrase);
    }
}
