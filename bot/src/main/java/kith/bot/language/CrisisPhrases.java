package kith.bot.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Knows the words that say somebody may be in danger, as `config/crisis.yml` lists them.
public final class CrisisPhrases {

    private static final String WORDS = "words.";
    private static final int MEDICINE_NEAR_BY = 7;
    private static final int MORE_THAN_A_DOSE = 9;

    /// By the word that a pattern begins with.
    private final Map<String, List<Kept>> patterns = new HashMap<>();

    private final WordTree<Boolean> harmless;
    private final WordTree<Boolean> taking;
    private final WordTree<Boolean> medicine;

    private record Kept(Danger danger, GapPattern pattern) {}

    /// @param lists a list of patterns for each [Danger] in small letters, `harmless` (longer phrases in which one of
    ///              them is no alarm), and under `words.` the lists that patterns name
    /// @throws IllegalArgumentException naming a list that is missing
    public CrisisPhrases(Map<String, List<String>> lists) {
        var words = new HashMap<String, List<String>>();
        lists.forEach((name, list) -> {
            if (name.startsWith(WORDS)) {
                words.put(name.substring(WORDS.length()), list);
            }
        });
        for (var danger : Danger.values()) {
            for (var line : required(lists, danger.key())) {
                var pattern = new GapPattern(line, words);
                pattern.beginnings()
                        .forEach(word -> patterns.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(new Kept(danger, pattern)));
            }
        }
        harmless = WordTree.of(required(lists, "harmless"), true);
        taking = WordTree.of(required(words, "taking"), true);
        medicine = WordTree.of(required(words, "medicine"), true);
    }

    /// What these words say that may be happening; null for nothing of the kind. The first that is said counts.
    public @Nullable Danger in(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            int safe = harmless.lengthAt(words, i);
            if (safe > 0) {
                i += safe - 1;
                continue;
            }
            for (var kept : patterns.getOrDefault(words.get(i).text(), List.of())) {
                if (kept.pattern().fits(words, i)) {
                    return kept.danger();
                }
            }
            int took = taking.lengthAt(words, i);
            if (took > 0 && isTooMuch(words, i + took)) {
                return Danger.BODY;
            }
        }
        return null;
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

    private static List<String> required(Map<String, List<String>> lists, String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("The words of danger lack the list \"" + name + "\".");
        }
        return list;
    }
}
