package kith.bot.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Knows the words that say somebody may be in danger, as `config/crisis.yml` lists them.
public final class CrisisPhrases {

    private static final int MEDICINE_NEAR_BY = 7;
    private static final int MORE_THAN_A_DOSE = 9;

    private final PatternLists patterns;
    private final WordTree<Boolean> taking;
    private final WordTree<Boolean> medicine;

    /// @param lists a list of patterns for each [Danger] in small letters, `harmless` (longer phrases in which one of
    ///              them is no alarm), and under `words.` the lists that patterns name
    /// @throws IllegalArgumentException naming a list that is missing
    public CrisisPhrases(Map<String, List<String>> lists) {
        patterns = new PatternLists(lists);
        taking = WordTree.of(patterns.words("taking"), true);
        medicine = WordTree.of(patterns.words("medicine"), true);
        var kinds = Arrays.stream(Danger.values()).map(Danger::key).collect(Collectors.toSet());
        if (!patterns.names().equals(kinds)) {
            throw new IllegalArgumentException("The words of danger should be lists for " + kinds + ", but are for "
                    + Set.copyOf(patterns.names()) + ".");
        }
    }

    /// What these words say that may be happening; null for nothing of the kind. The first that is said counts.
    public @Nullable Danger in(List<Word> words) {
        return patterns.first(words)
                .map(kind -> Danger.valueOf(kind.toUpperCase(Locale.ROOT)))
                .orElseGet(() -> hasTakenTooMuch(words) ? Danger.BODY : null);
    }

    private boolean hasTakenTooMuch(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            int took = taking.lengthAt(words, i);
            if (took > 0 && isTooMuch(words, i + took)) {
                return true;
            }
        }
        return false;
    }

    /// A medicine within a few words, with a number before it that nobody is told to take at once.
    private boolean isTooMuch(List<Word> words, int from) {
        boolean many = false;
        for (int i = from; i < words.size() && i < from + MEDICINE_NEAR_BY; i++) {
            var word = words.get(i);
            many |= word.isNumber() && isMany(word.text());
            if (many && medicine.lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMany(String digits) {
        return digits.length() <= 4 && Integer.parseInt(digits) >= MORE_THAN_A_DOSE;
    }
}
