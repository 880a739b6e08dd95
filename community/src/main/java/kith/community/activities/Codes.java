package kith.community.activities;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Makes the short code of an activity from its title: `WALK7`, to be said on the phone, printed, and texted.
///
/// Pure. Three to eight letters, then a number: an outcode has at most two letters before its digits, so that `WALK7`
/// is never taken for a place. The digits are 2 to 9, as 0 and 1 are heard and read as letters.
final class Codes {

    private static final int MIN_LETTERS = 3;
    private static final int MAX_LETTERS = 8;

    /// What is left of a longer word: ALLOT and BREAK are said more easily than ALLOTMEN and BREAKFAS.
    private static final int SHORTENED = 5;

    /// Words that say nothing about what it is.
    private static final Set<String> EMPTY_WORDS = words("""
            the and for with from your our all new big little local community group club class session sessions morning
            mornings afternoon evening weekly monthly social society project friends friendly everyone people adults older
            over under after before drop free fun open gentle easy simple taster beginners welcome meeting meet meetup
            together time hour centre hall church village town house room like what ones some any""");

    /// Words that a text to us may begin with and mean something else: a command, a day, a month, a number.
    private static final Set<String> TAKEN_WORDS = words("""
            stop stopall start help info more join leave yes yeah cancel end quit menu back next pause book booking place
            places move near what whats who when where want take pass skip unstop optout
            mon tue tues wed weds thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday
            jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august october
            today tonight tomorrow week weekend fortnight month day days noon night year
            one two three four five six seven eight nine ten first second third last half nhs""");

    /// A code neither is nor begins with one of these.
    private static final Set<String> RUDE_WORDS = words("""
            anal anus arse bitch bollock boob bugger cock crap cum cunt dick dyke fag fanny fat fuck hell idiot knob
            loony mad moron nazi nob nude paki perv piss poo poof porn prick pussy quim rape sex shag shit slag slut
            spaz tart tit turd twat ugly wank whore""");

    /// Used when the title has no word that will do.
    private static final String FALLBACK = "MEET";

    private static final Pattern WHERE_OR_WHOM = Pattern.compile("(?i)\\b(?:in|at|with|for|by|near|from|on)\\b|[(:,]");

    private Codes() {}

    /// The first code of a word that is not taken.
    ///
    /// @param word  from [#word(String)]
    /// @param taken the codes that begin with this word, of all activities past and present
    static String next(String word, Set<String> taken) {
        int number = 0;
        while (taken.contains(word + digits(number))) {
            number++;
        }
        return word + digits(number);
    }

    /// The letters of the code: the thing itself, WALK of "Riverside walk in Wells". Looked for first in what stands
    /// before such an "in", then in all of the title. The same title gives the same word.
    static String word(String title) {
        return sayable(WHERE_OR_WHOM.split(title, 2)[0])
                .or(() -> sayable(title))
                .map(word -> word.toUpperCase(Locale.ROOT))
                .orElse(FALLBACK);
    }

    /// Of the words that will do, the last one, because English puts the thing at the end.
    private static Optional<String> sayable(String text) {
        var words = lettersOf(text).stream().filter(Codes::willDo).toList();
        return words.stream()
                .filter(word -> word.length() <= MAX_LETTERS)
                .reduce((_, last) -> last)
                .or(() ->
                        words.stream().map(word -> word.substring(0, SHORTENED)).findFirst());
    }

    private static List<String> lettersOf(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("['’]s?\\b", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.asList(plain.split("[^a-z]+"));
    }

    private static boolean willDo(String word) {
        return word.length() >= MIN_LETTERS
                && !EMPTY_WORDS.contains(word)
                && !TAKEN_WORDS.contains(word)
                && RUDE_WORDS.stream().noneMatch(word::startsWith);
    }

    /// 0 is 2, 7 is 9, 8 is 22: counting with the eight digits 2 to 9.
    private static String digits(int number) {
        var last = Character.toString('2' + number % 8);
        return number < 8 ? last : digits(number / 8 - 1) + last;
    }

    private static Set<String> words(String separated) {
        return Set.of(separated.strip().split("\\s+"));
    }
}
