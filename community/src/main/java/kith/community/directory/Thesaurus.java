package kith.community.directory;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kith.community.topics.Topics;
import kith.community.topics.Topics.Topic;

/// Finds the topics that a text speaks of, by the words and phrases of `config/topics.yml`.
final class Thesaurus {

    private final English english;
    private final Map<String, List<Phrase>> byFirstStem;

    private record Phrase(List<String> stems, Topic topic) {}

    Thesaurus(Topics topics, English english) {
        this.english = english;
        this.byFirstStem = topics.list().stream()
                .flatMap(topic -> topic.allWords().map(words -> new Phrase(english.stems(words), topic)))
                .filter(phrase -> !phrase.stems().isEmpty())
                .collect(Collectors.groupingBy(phrase -> phrase.stems().getFirst()));
    }

    Set<Topic> topicsIn(String text) {
        var said = english.stems(text);
        var found = new LinkedHashSet<Topic>();
        for (int i = 0; i < said.size(); i++) {
            var rest = said.subList(i, said.size());
            for (var phrase : byFirstStem.getOrDefault(said.get(i), List.of())) {
                if (startsWith(rest, phrase.stems())) {
                    found.add(phrase.topic());
                }
            }
        }
        return found;
    }

    private static boolean startsWith(List<String> said, List<String> phrase) {
        return said.size() >= phrase.size() && said.subList(0, phrase.size()).equals(phrase);
    }
}
