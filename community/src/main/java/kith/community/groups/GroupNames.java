package kith.community.groups;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kith.community.places.Slips;

/// Finds groups by what people call them: `walkers` is `Taunton Walkers`, and so is `wakers`. Pure.
public final class GroupNames {

    private static final Set<String> LITTLE = Set.of("all", "the", "my", "our", "everyone", "in", "at", "on", "for");
    private static final int SHORTEST_SLIP = 5;
    private static final int LONG = 9;

    private GroupNames() {}

    /// Those whose name or code is just that; else those in whose names each word is, give or take a slip.
    public static List<Group> called(String said, Collection<Group> groups) {
        var words =
                Stream.of(plain(said).split(" ")).dropWhile(LITTLE::contains).toList();
        if (words.isEmpty() || words.getFirst().isEmpty()) {
            return List.of();
        }
        var whole = String.join(" ", words);
        var exact = groups.stream()
                .filter(group -> plain(group.name()).equals(whole) || whole.equalsIgnoreCase(group.code()))
                .toList();
        return !exact.isEmpty()
                ? exact
                : groups.stream()
                        .filter(group -> words.stream().allMatch(word -> isIn(group, word)))
                        .toList();
    }

    private static boolean isIn(Group group, String word) {
        return Stream.of(plain(group.name()).split(" ")).anyMatch(part -> isLike(part, word));
    }

    private static boolean isLike(String part, String word) {
        int slips = word.length() < SHORTEST_SLIP ? 0 : word.length() < LONG ? 1 : 2;
        return part.equals(word) || slips > 0 && Slips.between(part, word, slips) <= slips;
    }

    /// Small letters and digits, without accents, a space between words.
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}|['’‘]", "")
                .replaceAll("[^\\p{L}\\d]+", " ")
                .strip();
    }
}
