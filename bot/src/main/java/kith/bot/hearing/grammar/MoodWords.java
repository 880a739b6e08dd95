package kith.bot.hearing.grammar;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import kith.bot.language.Lexicon;
import kith.bot.language.Word;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.checkins.HowIAm;
import kith.bot.talks.checkins.SkipQuestion;
import kith.community.checkins.Mood;
import org.jspecify.annotations.Nullable;

/// Reads how someone says they are, when we have asked them; and, whenever it is said, that they want to be rung.
///
/// Trouble counts wherever it stands. That somebody is fine counts only when the whole message says so: "fine, but my
/// leg hurts" is no clear answer.
final class MoodWords {

    private static final Set<String> OUT_OF = Set.of("out", "of");
    private static final int MOST = 10;

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

    /// What the message is if it answers the question how they are; null when it is no clear answer.
    @Nullable
    Intent answer(List<Word> words) {
        if (wantsToBeRung(words)) {
            return new HowIAm(Mood.RING_ME);
        }
        if (isTrouble(words)) {
            return new HowIAm(Mood.NOT_GOOD);
        }
        if (lexicon.tree("how.skip").lengthAt(words, 0) == words.size() && !words.isEmpty()) {
            return new SkipQuestion();
        }
        var number = number(words);
        if (number != null) {
            return new Answer.Pick(number, null);
        }
        if (isAll("how.so-so", words)) {
            return new HowIAm(Mood.SO_SO);
        }
        return isAll("how.fine", words) ? new HowIAm(Mood.FINE) : null;
    }

    /// Words of trouble, but for those within a longer phrase of another sense: the bad of "not too bad".
    private boolean isTrouble(List<Word> words) {
        for (int i = 0; i < words.size(); i++) {
            int trouble = lexicon.tree("how.not-good").lengthAt(words, i);
            int other = lexicon.tree("how.so-so").lengthAt(words, i);
            if (trouble > 0 && trouble >= other) {
                return true;
            }
            i += Math.max(0, other - 1);
        }
        return false;
    }

    /// Whether the message is made of this list's phrases, one at least, and of words that add nothing.
    private boolean isAll(String list, List<Word> words) {
        boolean said = false;
        for (int i = 0; i < words.size(); ) {
            int length = lexicon.tree(list).lengthAt(words, i);
            said |= length > 0;
            length = length > 0 ? length : lexicon.tree("how.around").lengthAt(words, i);
            if (length == 0) {
                return false;
            }
            i += length;
        }
        return said;
    }

    /// "7", "seven", "10/10", "8 out of 10", "a 6 please": a single number, the scale's own end behind it or not.
    private @Nullable Integer number(List<Word> words) {
        Integer found = null;
        for (int i = 0; i < words.size(); ) {
            var at = numberAt(words, i);
            if (at != null && found != null) {
                return at == MOST && i + 1 == words.size() ? found : null;
            }
            found = at == null ? found : at;
            boolean small = at != null
                    || OUT_OF.contains(words.get(i).text())
                    || lexicon.tree("how.around").lengthAt(words, i) > 0;
            if (!small) {
                return null;
            }
            i += at != null ? 1 : Math.max(1, lexicon.tree("how.around").lengthAt(words, i));
        }
        return found;
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
