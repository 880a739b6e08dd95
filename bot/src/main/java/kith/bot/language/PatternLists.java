package kith.bot.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Named lists of patterns, as [GapPattern] reads them, and the longer phrases in which one of them means nothing.
/// Found in
/// one pass over a message: a pattern is tried only where its first word stands.
public final class PatternLists {

    private static final String WORDS = "words.";
    private static final String HARMLESS = "harmless";

    /// By the word that a pattern begins with.
    private final Map<String, List<Kept>> patterns = new HashMap<>();

    private final Set<String> names;
    private final Map<String, List<String>> words = new HashMap<>();
    private final WordTree<Boolean> harmless;

    private record Kept(String name, GapPattern pattern) {}

    /// @param lists `harmless`, the lists under `words.` that patterns name, and the lists of patterns
    /// @throws IllegalArgumentException naming a list that is missing
    public PatternLists(Map<String, List<String>> lists) {
        lists.forEach((name, list) -> {
            if (name.startsWith(WORDS)) {
                words.put(name.substring(WORDS.length()), list);
            }
        });
        harmless = WordTree.of(lists.getOrDefault(HARMLESS, List.of()), true);
        var all = new ArrayList<String>();
        lists.forEach((name, list) -> {
            if (!name.startsWith(WORDS) && !name.equals(HARMLESS)) {
                all.add(name);
                list.forEach(line -> keep(name, new GapPattern(line, words)));
            }
        });
        names = Set.copyOf(all);
    }

    private void keep(String name, GapPattern pattern) {
        pattern.beginnings()
                .forEach(word ->
                        patterns.computeIfAbsent(word, _ -> new ArrayList<>()).add(new Kept(name, pattern)));
    }

    /// How the lists of patterns are called.
    public Set<String> names() {
        return names;
    }

    /// The phrases of a list that patterns name.
    ///
    /// @throws IllegalArgumentException where there is none
    List<String> words(String name) {
        var list = words.get(name);
        if (list == null) {
            throw new IllegalArgumentException("The patterns lack the list of words \"" + name + "\".");
        }
        return list;
    }

    /// The list of the first pattern that is in these words.
    public Optional<String> first(List<Word> said) {
        return found(said).findFirst();
    }

    /// Every list of which a pattern is in these words.
    public Set<String> all(List<Word> said) {
        return found(said).collect(Collectors.toSet());
    }

    private Stream<String> found(List<Word> said) {
        var looked = new ArrayList<Integer>();
        for (int at = 0; at < said.size(); ) {
            int length = harmless.lengthAt(said, at);
            if (length == 0) {
                looked.add(at);
            }
            at += Math.max(1, length);
        }
        return looked.stream()
                .flatMap(at -> patterns.getOrDefault(said.get(at).text(), List.of()).stream()
                        .filter(kept -> kept.pattern().fits(said, at))
                        .map(Kept::name));
    }
}
