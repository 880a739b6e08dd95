package kith.bot.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a word may have been before its first letter changed, as it does in Welsh: "gerdded" was "cerdded".
///
/// @param changed for each first letter, what it may become; empty for a letter that falls away
public record Mutations(Map<String, List<String>> changed) {

    private static final int SHORTEST = 3;

    /// Every word it may have been, however unlikely; the dictionary knows which of them there are.
    public List<String> before(String word) {
        var before = new ArrayList<String>();
        if (word.length() >= SHORTEST) {
            changed.forEach((first, forms) -> forms.stream()
                    .filter(word::startsWith)
                    .map(form -> first + word.substring(form.length()))
                    .forEach(before::add));
        }
        return before;
    }
}
