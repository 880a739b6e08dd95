package kith.community.phrases;

import com.ibm.icu.text.MessageFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Compares the blanks of a wording with those it has in the other languages.
final class Blanks {

    private final Map<String, Map<String, MessageFormat>> languages;

    /// @param languages the wordings of each language, by key
    Blanks(Map<String, Map<String, MessageFormat>> languages) {
        this.languages = languages;
    }

    /// A blank that no other language has at this place is misspelt: nothing would be filled in, and nothing said.
    /// A blank may be left out; so where there is only one other language to compare with, it must also lack one.
    ///
    /// @return the sentence that says so, for the first of them
    Optional<String> misspelt() {
        for (var language : new TreeMap<>(languages).entrySet()) {
            for (var wording : new TreeMap<>(language.getValue()).entrySet()) {
                var code = language.getKey();
                var key = wording.getKey();
                var elsewhere = elsewhere(code, key);
                var strange = new TreeSet<>(wording.getValue().getArgumentNames());
                strange.removeAll(elsewhere);
                var left = new TreeSet<>(elsewhere);
                left.removeAll(Phrases.EVERYWHERE);
                left.removeAll(wording.getValue().getArgumentNames());
                long others = others(code, key);
                if (!strange.isEmpty() && (others > 1 || others == 1 && !left.isEmpty())) {
                    return Optional.of(code + ".yml: \"" + key + "\" has the blank {" + strange.first()
                            + "}, which no other language has there; they have " + elsewhere + ".");
                }
            }
        }
        return Optional.empty();
    }

    private long others(String code, String key) {
        return languages.entrySet().stream()
                .filter(other ->
                        !other.getKey().equals(code) && other.getValue().containsKey(key))
                .count();
    }

    private Set<String> elsewhere(String code, String key) {
        var names = new TreeSet<>(Phrases.EVERYWHERE);
        languages.forEach((other, wordings) -> {
            var wording = wordings.get(key);
            if (!other.equals(code) && wording != null) {
                names.addAll(wording.getArgumentNames());
            }
        });
        return names;
    }
}
