package kith.bot.language;

import java.util.Comparator;
import java.util.List;

/// Says a message in English when it is in one of the other languages that are understood.
public final class OtherLanguages {

    private static final int MOST_WORDS = 300;
    private static final int SHORTEST_NAME = 3;

    private final Vocabulary vocabulary;
    private final TopicWords topics;

    public OtherLanguages(Vocabulary vocabulary, TopicWords topics) {
        this.vocabulary = vocabulary;
        this.topics = topics;
    }

    /// @param chosen the language its speaker is written to in, which is tried first
    public List<Word> inEnglish(List<Word> words, String chosen) {
        if (words.isEmpty() || words.size() > MOST_WORDS) {
            return words;
        }
        var lexicon = vocabulary.lexicon();
        return vocabulary.others().stream()
                .sorted(Comparator.comparing(gloss -> !gloss.language().equals(chosen)))
                .map(gloss ->
                        gloss.inEnglish(words, gloss.language().equals(chosen), this::isName, lexicon::hasAnywhere))
                .filter(said -> said != null)
                .findFirst()
                .orElse(words);
    }

    private boolean isName(String word) {
        if (word.length() < SHORTEST_NAME) {
            return false;
        }
        var stem = new Word(TopicWords.stem(word), Word.Gap.SPACE, false);
        return topics.lengthAt(List.of(stem), 0) == 1
                || !vocabulary
                        .gazetteer()
                        .named(word, vocabulary.homeLatitude(), vocabulary.homeLongitude())
                        .isEmpty();
    }
}
