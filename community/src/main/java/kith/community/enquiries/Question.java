package kith.community.enquiries;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A question in somebody's own words, of which only those count that name something.
record Question(Set<String> words) {

    private static final int SHORTEST = 4;
    private static final Set<String> OF_ANY_QUESTION = Set.of(
            ("about also anybody anyone anything been could does have having hello just know need please room should some"
                            + " someone something still tell thanks that them then there they this wants what whats when"
                            + " where which will with would your")
                    .split(" "));

    Question(String words) {
        this(Stream.of(words.toLowerCase(Locale.ROOT).split("\\P{L}+"))
                .filter(word -> word.length() >= SHORTEST && !OF_ANY_QUESTION.contains(word))
                .map(word -> word.length() > SHORTEST ? word.replaceFirst("s$", "") : word)
                .collect(Collectors.toSet()));
    }

    /// Whether they have two words in common, or all words of the shorter.
    boolean isAlike(Question other) {
        long common = words.stream().filter(other.words::contains).count();
        return common > 1 || common > 0 && common == Math.min(words.size(), other.words.size());
    }
}
