package kith.bot.talks.named;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kith.community.places.Slips;

/// The words of a title that people call something by.
///
/// @param words small letters without accents, none that many titles have
record Title(List<String> words) {

    /// Words that tell nothing apart.
    private static final Set<String> SMALL = Set.of(
            ("a an and any are as at be by can come for from go group i in is it its like me my no not of on one or our"
                            + " session some something that the them there this those to us we what whats when where"
                            + " who will with you your all new id im put book please club going want would")
                    .split(" "));

    /// Words that name something only beside another: a day, a part of the day, what there is everywhere.
    private static final Set<String> WEAK = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night day daytime"
                            + " help free easy good friendly people neighbours friends friend phone time table"
                            + " talk talking need long village start tea coffee hour home how much park place door like"
                            + " food music drop young women men")
                    .split(" "));

    private static final int LONG_ENOUGH_FOR_A_SLIP = 6;

    static Title of(String title) {
        return new Title(words(title));
    }

    /// The words of a text that may be of a title.
    static List<String> words(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("['’‘`]", "");
        return Stream.of(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() > 2 && !SMALL.contains(word))
                .distinct()
                .toList();
    }

    /// How many of its words are among those said; 0 where they are not enough to call it by.
    int matched(List<String> said) {
        var found = words.stream()
                .filter(word -> said.stream().anyMatch(other -> isSame(word, other)))
                .toList();
        boolean strong = found.stream().anyMatch(word -> !WEAK.contains(word));
        return strong || found.size() > 1 || found.size() == words.size() ? found.size() : 0;
    }

    /// The same but for a letter, an s or an ending.
    private static boolean isSame(String word, String said) {
        if (word.equals(said) || stem(word).equals(stem(said))) {
            return true;
        }
        boolean together = word.length() >= LONG_ENOUGH_FOR_A_SLIP && said.length() >= LONG_ENOUGH_FOR_A_SLIP;
        return together && word.charAt(0) == said.charAt(0) && Slips.between(word, said, 1) <= 1;
    }

    private static String stem(String word) {
        return word.replaceFirst("(?<=\\p{L}{3})(?:ers|ing|er|s)$", "");
    }
}
