package kith.bot.language;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads how many people someone can give a lift to, and tells a lift by car from one with buttons.
public final class LiftWords {

    private static final Set<String> WHO = Set.of("i", "we");
    private static final Set<String> CAN = Set.of("can", "could", "will", "ill", "well");
    private static final Set<String> GIVE = Set.of("give", "offer", "take", "bring", "drive");
    private static final Set<String> LIFT = Set.of("lift", "lifts", "ride");
    private static final Set<String> SMALL = Set.of("a", "an", "in", "my", "the", "up", "to");
    private static final int MOST = 8;

    private LiftWords() {}

    /// "I can give 2 people a lift", "can take two more in my car".
    public static Item.@Nullable Said seatsAt(Lexicon lexicon, List<Word> words, int from) {
        int at = from;
        at += is(words, at, WHO) ? 1 : 0;
        boolean can = is(words, at, CAN);
        at += can ? 1 : 0;
        if (!can || !is(words, at, GIVE)) {
            return null;
        }
        at++;
        at += is(words, at, Set.of("up")) && is(words, at + 1, Set.of("to")) ? 2 : 0;
        if (number(lexicon, words, at) == null) {
            return null;
        }
        at++;
        int people = at;
        while (at < words.size() && lexicon.tree("lift-people").lengthAt(words, at) > 0) {
            at += lexicon.tree("lift-people").lengthAt(words, at);
        }
        int end = at;
        while (is(words, end, SMALL)) {
            end++;
        }
        boolean lift = is(words, end, LIFT) || is(words, end, Set.of("car", "van"));
        return lift
                ? new Item.Said(Cue.LIFT_OFFERED, from, end + 1)
                : at > people && isEnd(words, at) ? new Item.Said(Cue.LIFT_OFFERED, from, at) : null;
    }

    /// The number said within a cue, or null.
    public static @Nullable Integer seatsIn(Lexicon lexicon, List<Word> words, Item.Said said) {
        for (int at = said.from(); at < said.end(); at++) {
            var number = number(lexicon, words, at);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    public static boolean isOfTheRoad(Lexicon lexicon, List<Word> words, Item.Said said) {
        return lexicon.tree("no-lift-after").lengthAt(words, said.end()) == 0;
    }

    /// Whether the message says anywhere that there was no way to get there.
    public static boolean tellOfNoWay(Lexicon lexicon, List<Word> words) {
        for (int at = 0; at < words.size(); at++) {
            if (lexicon.tree("no-way-reasons").lengthAt(words, at) > 0
                    || lexicon.tree("cues." + Cue.NO_WAY.key()).lengthAt(words, at) > 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Integer number(Lexicon lexicon, List<Word> words, int at) {
        if (at >= words.size()) {
            return null;
        }
        var word = words.get(at);
        var spelled = lexicon.numbers.at(words, at);
        int number = word.isNumber() && word.text().length() <= 2
                ? Integer.parseInt(word.text())
                : spelled == null ? 0 : spelled.meaning();
        return number >= 1 && number <= MOST ? number : null;
    }

    private static boolean isEnd(List<Word> words, int at) {
        return at >= words.size()
                || words.get(at).before() != Word.Gap.SPACE
                || words.get(at).text().equals("to");
    }

    private static boolean is(List<Word> words, int at, Set<String> some) {
        return at < words.size() && some.contains(words.get(at).text());
    }
}
