package kith.bot.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Phrases that say someone may be in danger. A short, obvious list: single words give many false alarms.
///
/// A phrase that ends in a full stop counts only at the end of what is said, so that "I can't go on." is
/// heard and "I can't go on Thursday" is not.
public final class CrisisPhrases {

    private static final int MEDICINE_NEAR_BY = 7;

    private final WordTree<Boolean> phrases = new WordTree<>();
    private final WordTree<Boolean> atTheEnd = new WordTree<>();
    private final WordTree<Boolean> harmless;
    private final WordTree<Boolean> taking;
    private final WordTree<Boolean> tooMany;
    private final Set<String> medicines;

    /// @param lists `phrases`, `harmless` (longer phrases in which one of them is no alarm), and for medicine
    ///              with a quantity `taking`, `too-many` and `medicines`
    /// @throws IllegalArgumentException naming a list that is missing
    public CrisisPhrases(Map<String, List<String>> lists) {
        for (var phrase : required(lists, "phrases")) {
            (phrase.endsWith(".") ? atTheEnd : phrases).add(phrase, true);
        }
        harmless = WordTree.of(required(lists, "harmless"), true);
        taking = WordTree.of(required(lists, "taking"), true);
        tooMany = WordTree.of(required(lists, "too-many"), true);
        medicines = Set.copyOf(required(lists, "medicines"));
    }

    public boolean areIn(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            int safe = harmless.lengthAt(words, i);
            if (safe > 0) {
                i += safe - 1;
            } else if (begins(words, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(List<Word> words, int at) {
        int last = atTheEnd.lengthAt(words, at);
        return phrases.lengthAt(words, at) > 0
                || last > 0
                        && (at + last == words.size() || words.get(at + last).before() == Word.Gap.STRONG)
                || taking.lengthAt(words, at) > 0 && isTooMuch(words, at + taking.lengthAt(words, at));
    }

    /// A medicine within a few words, with a quantity before it that nobody is told to take at once.
    private boolean isTooMuch(List<Word> words, int from) {
        boolean many = false;
        for (int i = from; i < words.size() && i < from + MEDICINE_NEAR_BY; i++) {
            var word = words.get(i);
            many |= tooMany.lengthAt(words, i) > 0 || word.isNumber() && isMany(word.text());
            if (many && medicines.contains(word.text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMany(String digits) {
        return digits.length() <= 4 && Integer.parseInt(digits) >= 9;
    }

    private static List<String> required(Map<String, List<String>> lists, String name) {
        var list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("The crisis phrases lack the list \"" + name + "\".");
        }
        return list;
    }
}
