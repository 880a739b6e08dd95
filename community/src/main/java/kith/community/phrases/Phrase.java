package kith.community.phrases;

import java.util.LinkedHashMap;
import java.util.Map;

/// Something to be said, in no language yet: the key of its wording and what goes into the blanks.
///
/// A blank may be a text, a number, a moment (`Instant`, said as `Thu 4 Mar 10am`), a date (`LocalDate`), or another
/// phrase.
public record Phrase(String key, Map<String, Object> blanks) {

    public Phrase {
        blanks = Map.copyOf(blanks);
    }

    /// @param namesAndValues the blanks: name, value, name, value …
    public static Phrase of(String key, Object... namesAndValues) {
        var blanks = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            blanks.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Phrase(key, blanks);
    }
}
