package kith.bot.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Words that follow one another with room between them: `{fell} ... {cant} get up`.
///
/// A word stands for itself, `a|b` for either, `{name}` for any phrase of a list, `...` for up to six words that say
/// nothing here, `^` before the first for the beginning of the message, and a full stop behind the last, or
/// as one of several, for the end of what is said: "I can't go on." and not "I can't go on Thursday".
final class GapPattern {

    private static final int WIDEST_GAP = 6;

    private final List<WordTree<Boolean>> parts = new ArrayList<>();
    private final List<Boolean> afterGap = new ArrayList<>();
    private final List<Boolean> orEnd = new ArrayList<>();
    private final Set<String> beginnings = new HashSet<>();
    private final boolean first;
    private final boolean last;

    /// @param lists what `{name}` stands for
    /// @throws IllegalArgumentException naming a list that is missing
    GapPattern(String pattern, Map<String, List<String>> lists) {
        first = pattern.startsWith("^");
        last = pattern.endsWith(".") && !pattern.endsWith("...") && !pattern.endsWith("|.");
        boolean gap = false;
        for (String part : pattern.substring(first ? 1 : 0).split("\\s+")) {
            if (part.equals("...")) {
                gap = true;
            } else {
                var phrases = alternatives(part, pattern, lists);
                if (parts.isEmpty()) {
                    phrases.forEach(phrase ->
                            beginnings.add(Wording.of(phrase).getFirst().text()));
                }
                parts.add(WordTree.of(phrases, true));
                afterGap.add(gap);
                orEnd.add(List.of(part.split("\\|")).contains("."));
                gap = false;
            }
        }
    }

    private static List<String> alternatives(String part, String pattern, Map<String, List<String>> lists) {
        var all = new ArrayList<String>();
        for (String each : part.replaceFirst("\\.$", "").split("\\|")) {
            if (!each.startsWith("{")) {
                all.add(each);
                continue;
            }
            var list = lists.get(each.substring(1, each.length() - 1));
            if (list == null) {
                throw new IllegalArgumentException("The pattern \"" + pattern + "\" needs the list " + each + ".");
            }
            all.addAll(list);
        }
        all.removeIf(phrase -> Wording.of(phrase).isEmpty());
        return all;
    }

    /// The words that it may begin with.
    Set<String> beginnings() {
        return beginnings;
    }

    /// Whether what begins here fits.
    boolean fits(List<Word> words, int at) {
        return (!first || at == 0) && fits(words, at, 0);
    }

    private boolean fits(List<Word> words, int at, int part) {
        if (part == parts.size()) {
            return !last || isEnd(words, at);
        }
        if (orEnd.get(part) && isEnd(words, at)) {
            return true;
        }
        int until = Math.min(words.size() - 1, afterGap.get(part) ? at + WIDEST_GAP : at);
        for (int i = at; i <= until; i++) {
            int length = parts.get(part).lengthAt(words, i);
            if (length > 0 && fits(words, i + length, part + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(List<Word> words, int at) {
        return at == words.size() || words.get(at).before() == Word.Gap.STRONG;
    }
}
