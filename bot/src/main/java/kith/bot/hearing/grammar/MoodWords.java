package kith.bot.hearing.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.bot.language.Lexicon;
import kith.bot.language.Word;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.checkins.SeveralNumbers;
import kith.bot.talks.checkins.SkipQuestion;
import kith.community.checkins.Mood;
import org.jspecify.annotations.Nullable;

/// Reads how someone says they are, when we have asked them; and, whenever it is said, that they want to be rung.
///
/// Trouble counts wherever it stands. That somebody is fine counts only when the whole message says so, and does not
/// ask: "fine, but my leg hurts" is trouble, "fine, but" and "fine?" are no clear answer.
final class MoodWords {

    private static final Set<String> OUT_OF = Set.of("out", "of");
    private static final int MOST = 10;

    /// Their numbers among the answers to the quick question; those beyond ask for somebody.
    private static final int FINE = 1;

    private static final int SO_SO = 2;

    private static final int RING_ME = 4;

    /// What a message may be made of that says clearly how one is.
    private static final List<String> CLEAR = List.of("how.fine", "how.so-so", "how.around", "how.no-trouble");

    /// What a message may be made of that says only that one is not well.
    private static final List<String> TROUBLED =
            List.of("how.not-good", "how.so-so", "how.around", "how.ring-me", "how.doubt");

    /// "8/10", which is one word.
    private static final Pattern OF_TEN = Pattern.compile("(\\d{1,2})/10");

    private final Lexicon lexicon;

    MoodWords(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// "Ring me", "can somebody phone me please", wherever it stands; not "don't ring me".
    boolean wantsToBeRung(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            boolean refused =
                    i > 0 && lexicon.set("how.not").contains(words.get(i - 1).text());
            if (!refused && lexicon.tree("how.ring-me").lengthAt(words, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /// Whether it says that they are not well, and nothing else: "not good", "actually feeling dreadful".
    boolean isOnlyTrouble(List<Word> words) {
        for (int i = 0; i < words.size(); ) {
            int length = 0;
            for (String list : TROUBLED) {
                length = Math.max(length, lexicon.tree(list).lengthAt(words, i));
            }
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return isTrouble(words) || wantsToBeRung(words);
    }

    /// What the message is if it answers the question how they are; null when it is no clear answer.
    ///
    /// @param asks whether it ends as a question: "1?"
    @Nullable
    Intent answer(List<Word> words, boolean asks) {
        if (wantsToBeRung(words)) {
            return new HowIAm(Mood.RING_ME);
        }
        if (isTrouble(words)) {
            return new HowIAm(Mood.NOT_GOOD);
        }
        if (lexicon.tree("how.skip").lengthAt(words, 0) == words.size() && !words.isEmpty()) {
            return new SkipQuestion();
        }
        var parts = new ArrayList<Part>();
        if (!split(words, parts)) {
            return numberOfTrouble(words);
        }
        var numbers = numbers(parts);
        if (numbers.size() > 1) {
            return numbers.stream().allMatch(it -> it <= RING_ME) ? new SeveralNumbers(numbers) : null;
        }
        if (asks || parts.contains(Part.DOUBT)) {
            return numbers.size() == 1 && numbers.getFirst() > SO_SO ? new Answer.Pick(numbers.getFirst(), null) : null;
        }
        return numbers.size() == 1 ? alone(numbers.getFirst(), parts) : mood(parts);
    }

    /// "4 please when you have a minute", "not 1, more like a 3": the highest number that is said and not denied, among
    /// words of any kind. That somebody is fine is never read so.
    private @Nullable Intent numberOfTrouble(List<Word> words) {
        int most = 0;
        for (int i = 0; i < words.size(); i++) {
            var number = numberAt(words, i);
            if (number != null && number <= RING_ME && standsAlone(words, i) && !isDenied(words, i)) {
                most = Math.max(most, number);
            }
        }
        return most < SO_SO ? null : new Answer.Pick(most, null);
    }

    /// Whether a number counts nothing: "3 grandchildren" does.
    private boolean standsAlone(List<Word> words, int at) {
        boolean first = at == 0
                || at == 1
                        && lexicon.set("how.before-number")
                                .contains(words.get(0).text());
        boolean more = at > 1
                && lexicon.set("how.more-numbers").contains(words.get(at - 1).text());
        boolean last = at + 1 == words.size()
                || words.get(at + 1).before() != Word.Gap.SPACE
                || lexicon.set("how.after-number").contains(words.get(at + 1).text());
        return last && (first || more);
    }

    private boolean isDenied(List<Word> words, int at) {
        return at > 0 && lexicon.set("how.not").contains(words.get(at - 1).text());
    }

    /// A number, where words beside it do not say otherwise: "1 I am fine", and not "4, fine".
    private static @Nullable Intent alone(int number, List<Part> parts) {
        var said = mood(parts);
        if (said == null) {
            return new Answer.Pick(number, null);
        }
        int mood = said.mood() == Mood.FINE ? FINE : SO_SO;
        return mood == number ? said : new SeveralNumbers(List.of(mood, number));
    }

    /// The less good of what is said: "fine, bit tired" is so-so.
    private static @Nullable HowIAm mood(List<Part> parts) {
        if (parts.contains(Part.SO_SO)) {
            return new HowIAm(Mood.SO_SO);
        }
        return parts.contains(Part.FINE) ? new HowIAm(Mood.FINE) : null;
    }

    /// "7", "seven", "10/10", "8 out of 10", "a 6 please", "1 and 4": the scale's own end behind one is none.
    private static List<Integer> numbers(List<Part> parts) {
        var numbers = new ArrayList<>(
                parts.stream().map(Part::number).filter(Objects::nonNull).toList());
        boolean ofTen = numbers.size() == 2
                && numbers.getLast() == MOST
                && parts.getLast().number() != null
                && parts.contains(Part.OUT_OF);
        return ofTen ? numbers.subList(0, 1) : numbers;
    }

    /// Words of trouble, but for those within a longer phrase of another sense: the bad of "not too bad", the ill of
    /// "I'll be".
    private boolean isTrouble(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            int trouble = lexicon.tree("how.not-good").lengthAt(words, at);
            int other = CLEAR.stream()
                    .mapToInt(list -> lexicon.tree(list).lengthAt(words, at))
                    .max()
                    .orElse(0);
            if (trouble > 0 && trouble >= other) {
                return true;
            }
            i += Math.max(0, other - 1);
        }
        return false;
    }

    /// What a message is made of, one after the other.
    ///
    /// @param number null for words
    private record Part(String list, @Nullable Integer number) {

        static final Part FINE = new Part("how.fine", null);
        static final Part SO_SO = new Part("how.so-so", null);
        static final Part DOUBT = new Part("how.doubt", null);
        static final Part OUT_OF = new Part("out of", null);
    }

    /// Whether the message is made of nothing but numbers, of words that say how one is, and of those that add nothing.
    private boolean split(List<Word> words, List<Part> into) {
        for (int i = 0; i < words.size(); ) {
            int at = i;
            var number = numberAt(words, at);
            var list = Stream.concat(CLEAR.stream(), Stream.of(Part.DOUBT.list()))
                    .max(Comparator.comparingInt(name -> lexicon.tree(name).lengthAt(words, at)))
                    .orElseThrow();
            int length = lexicon.tree(list).lengthAt(words, at);
            if (number != null && length <= 1) {
                into.add(new Part("", number));
                length = 1;
            } else if (OUT_OF.contains(words.get(at).text())) {
                into.add(Part.OUT_OF);
                length = 1;
            } else if (length > 0) {
                into.add(new Part(list, null));
            } else {
                return false;
            }
            i += length;
        }
        return true;
    }

    private @Nullable Integer numberAt(List<Word> words, int at) {
        var word = words.get(at);
        var ofTen = OF_TEN.matcher(word.text());
        if (ofTen.matches()) {
            return Integer.valueOf(ofTen.group(1));
        }
        if (word.isNumber()) {
            return word.text().length() <= 2 ? Integer.parseInt(word.text()) : Integer.MAX_VALUE;
        }
        var spelled = lexicon.numbers.at(words, at);
        return spelled == null || spelled.length() > 1 ? null : spelled.meaning();
    }
}
