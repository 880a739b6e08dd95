package kith.bot.hearing.examples;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/// Examples of each kind of message, and words that count alike.
///
/// Bounded, because a steward's file is learned from while the program already answers.
///
/// @param lines in the order of their files; a text of one moment has one kind
/// @param alike the groups that a word is in: `mum` is in `family`
public record Examples(List<Example> lines, Map<String, List<String>> alike) {

    public static final int MOST_LINES = 20_000;
    public static final int MOST_KINDS = 150;

    /// Of one line, in characters: three parts of a text.
    public static final int LONGEST = 500;

    /// Fewer lines of a kind are as good as none: nothing can be learned from them.
    public static final int FEWEST = 4;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    public Examples {
        lines = List.copyOf(lines);
        alike = Map.copyOf(alike);
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(
                    "There are " + lines.size() + " examples, but at most " + MOST_LINES + " can be learned from.");
        }
        var kinds = kinds(lines);
        if (kinds.size() > MOST_KINDS) {
            throw new IllegalArgumentException("There are examples of " + kinds.size() + " kinds, but at most "
                    + MOST_KINDS + " can be told apart.");
        }
    }

    /// Whether a kind, or a group of words, may be called so: small letters, digits and hyphens, `ask-cost`.
    public static boolean isName(String name) {
        return name.length() <= 40 && NAME.matcher(name).matches();
    }

    /// The kinds, in the order of the alphabet.
    public List<String> kinds() {
        return kinds(lines);
    }

    /// With those of another language.
    public Examples and(Examples others) {
        var all = new ArrayList<>(lines);
        all.addAll(others.lines);
        var words = new LinkedHashMap<>(alike);
        others.alike.forEach((word, groups) -> words.merge(word, groups, Examples::joined));
        return new Examples(all, words);
    }

    /// @throws IllegalArgumentException naming a kind with too few lines, or a line that stands under two kinds
    public Examples checked() {
        var counts = new HashMap<String, Integer>();
        var seen = new HashMap<String, String>();
        for (var line : lines) {
            counts.merge(line.kind(), 1, Integer::sum);
            var before = seen.put(line.moment() + " " + Features.plain(line.text()), line.kind());
            if (before != null && !before.equals(line.kind())) {
                throw new IllegalArgumentException(
                        "\"" + line.text() + "\" stands under \"" + before + "\" and under \"" + line.kind()
                                + "\". Leave it where it belongs, or say at which moment it means which.");
            }
        }
        counts.forEach((kind, count) -> {
            if (count < FEWEST) {
                throw new IllegalArgumentException("\"" + kind + "\" has " + count + " of the " + FEWEST
                        + " examples that a kind needs at least; 20 are better.");
            }
        });
        return this;
    }

    private static List<String> kinds(List<Example> lines) {
        return lines.stream()
                .map(Example::kind)
                .collect(java.util.stream.Collectors.toCollection(TreeSet::new))
                .stream()
                .toList();
    }

    private static List<String> joined(List<String> one, List<String> other) {
        var all = new TreeSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }
}
