package kith.bot.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A language's words said in English, so that one grammar understands several languages.
///
/// Words that it does not have stay as they are: names of places and activities are the same in both. A message is
/// taken for one in this language when something in it can be nothing else, or when its speaker has chosen the
/// language and every word of it can be.
public final class Gloss {

    private final String language;
    private final Map<String, List<Word>> whole = new HashMap<>();
    private final WordTree<List<Word>> meanings = new WordTree<>();
    private final WordTree<List<Word>> afterNumber = new WordTree<>();
    private final Set<String> alsoEnglish;
    private final Mutations mutations;

    /// @param language its code, `cy`
    /// @param lists    `whole.…` and `meanings.…`, each named by the English for its phrases; `after-number.…` for
    ///                 what they mean behind a number; `also-english`; `mutations.…` by first letter
    public Gloss(String language, Map<String, List<String>> lists) {
        this.language = language;
        this.alsoEnglish = new HashSet<>(lists.getOrDefault("also-english", List.of()));
        var changed = new HashMap<String, List<String>>();
        lists.forEach((name, phrases) -> {
            var english = Wording.of(name.substring(name.indexOf('.') + 1));
            switch (name.substring(0, Math.max(0, name.indexOf('.')))) {
                case "whole" -> phrases.forEach(phrase -> whole.putIfAbsent(compact(Wording.of(phrase)), english));
                case "meanings" -> phrases.forEach(phrase -> meanings.add(phrase, english));
                case "after-number" -> phrases.forEach(phrase -> afterNumber.add(phrase, english));
                case "mutations" -> changed.put(name.substring("mutations.".length()), phrases);
                default -> {}
            }
        });
        this.mutations = new Mutations(Map.copyOf(changed));
    }

    /// Its code, `cy`.
    public String language() {
        return language;
    }

    /// The message in English, or null when it is none in this language.
    ///
    /// @param chosen whether its speaker has chosen this language
    /// @param name   whether a word is the name of a place, or of what an activity may be about
    /// @param known  whether English has a use for a word
    @Nullable
    public List<Word> inEnglish(List<Word> words, boolean chosen, Predicate<String> name, Predicate<String> known) {
        var all = whole.get(compact(words));
        if (all != null) {
            return all;
        }
        var parts = parts(words, name, known);
        boolean sure = parts.stream().anyMatch(Part::sure);
        boolean possible = parts.stream().allMatch(part -> part.english() != null || isFigure(words.get(part.from())));
        Predicate<String> english = word -> known.test(word) && !name.test(word);
        return sure || chosen && possible ? said(parts, words, english) : null;
    }

    /// A stretch of the message: what it is in English, or null for a word we do not have.
    ///
    /// @param sure whether it can be nothing but this language
    private record Part(@Nullable List<Word> english, int from, int length, boolean sure) {}

    private List<Part> parts(List<Word> words, Predicate<String> name, Predicate<String> known) {
        var parts = new ArrayList<Part>();
        for (int at = 0; at < words.size(); at += parts.getLast().length()) {
            parts.add(part(words, at, name, known));
        }
        return parts;
    }

    private Part part(List<Word> words, int at, Predicate<String> name, Predicate<String> known) {
        var word = words.get(at).text();
        var behindNumber = at > 0 && isFigure(words.get(at - 1)) ? afterNumber.at(words, at, word) : null;
        var found = behindNumber != null ? behindNumber : meanings.at(words, at, word);
        if (found != null && (found.length() > 1 || !name.test(word))) {
            boolean sure = found.length() > 1 || !alsoEnglish.contains(word) && !known.test(word);
            return new Part(found.meaning(), at, found.length(), sure);
        }
        for (var before : mutations.before(word)) {
            var changed = meanings.at(words, at, before);
            if (changed != null && (changed.length() > 1 || !known.test(word))) {
                boolean sure = changed.length() > 1 && !known.test(word);
                return new Part(changed.meaning(), at, changed.length(), sure);
            }
        }
        return new Part(name.test(word) ? null : named(words.get(at), name), at, 1, false);
    }

    /// The name of a place or a topic before its first letter changed: "Nghaerdydd" is Caerdydd.
    private @Nullable List<Word> named(Word word, Predicate<String> name) {
        return mutations.before(word.text()).stream()
                .filter(name)
                .findFirst()
                .map(before -> List.of(new Word(before, word.before(), word.capital())))
                .orElse(null);
    }

    private List<Word> said(List<Part> parts, List<Word> words, Predicate<String> known) {
        var said = new ArrayList<Word>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var original = words.get(part.from());
            var english = part.english();
            if (english == null || isAmongEnglish(parts, i, words, known)) {
                said.addAll(words.subList(part.from(), part.from() + part.length()));
                continue;
            }
            for (int w = 0; w < english.size(); w++) {
                var word = english.get(w);
                var gap = w == 0 ? original.before() : word.before();
                said.add(new Word(word.text(), gap, w == 0 && original.capital()));
            }
        }
        return said;
    }

    /// A word that English has too stays English beside an English word: the "I" of "helo I can't come".
    private boolean isAmongEnglish(List<Part> parts, int at, List<Word> words, Predicate<String> known) {
        var part = parts.get(at);
        return part.length() == 1
                && alsoEnglish.contains(words.get(part.from()).text())
                && (isEnglish(parts, at - 1, words, known) || isEnglish(parts, at + 1, words, known));
    }

    private boolean isEnglish(List<Part> parts, int at, List<Word> words, Predicate<String> known) {
        if (at < 0 || at >= parts.size() || parts.get(at).english() != null) {
            return false;
        }
        var word = words.get(parts.get(at).from());
        return !isFigure(word) && known.test(word.text());
    }

    /// A number, a date, a postcode: the same in every language.
    private static boolean isFigure(Word word) {
        return word.text().chars().anyMatch(Character::isDigit);
    }

    private static String compact(List<Word> words) {
        return words.stream().filter(word -> !word.isEmoji()).map(Word::text).collect(Collectors.joining());
    }
}
