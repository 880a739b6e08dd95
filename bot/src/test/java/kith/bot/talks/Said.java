package kith.bot.talks;

import java.util.Objects;
import kith.bot.language.Lexicon;
import kith.bot.language.Utterance;
import kith.bot.vocabulary.WordLists;
import org.jspecify.annotations.Nullable;

/// Reads words by the patterns of one subject, for tests.
public final class Said {

    private static final Lexicon LEXICON = new Lexicon(WordLists.ofLanguage("en"));

    private Said() {}

    /// What it asks for; null where it is nothing of the subject's.
    public static @Nullable Intent in(Subject subject, String words, Turn turn) {
        var said = Utterance.of(words, LEXICON, turn.at().toLocalDate());
        return subject.phrasings().stream()
                .map(phrasing -> (Intent) phrasing.in(said, turn))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
