package kith.bot.hearing.examples;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// What a message is recognised by: its words, pairs of them, pieces of three and four letters (so that a slip of the
/// thumb does not hide a word), the groups that its words are in, and the moment.
///
/// Each is a text of its own, marked by its first character.
final class Features {

    /// A longer message is heard by its beginning and its end. In characters.
    private static final int LONGEST = 2_000;

    private static final int WHOLE = 3;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern GAPS = Pattern.compile(" +");

    private final Map<String, List<String>> alike;

    Features(Map<String, List<String>> alike) {
        this.alike = alike;
    }

    /// Small letters without accents or apostrophes, single spaces; of the marks only `?` and emoji.
    static String plain(String said) {
        var bare =
                MARKS.matcher(Normalizer.normalize(said, Normalizer.Form.NFD)).replaceAll("");
        var plain = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c == 'ł' || c == 'Ł' ? 'l' : Character.toLowerCase(c));
            } else if (c == '?' || c > 0x20FF) {
                plain.append(' ').appendCodePoint(c).append(' ');
            } else if (c != '\'' && c != '’' && c != '‘' && c != 'ʼ') {
                plain.append(' ');
            }
        });
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    Set<String> of(String said, Moment when) {
        var features = new LinkedHashSet<String>();
        var text = plain(bounded(said));
        var words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            word(words, i, features::add);
            alike(words, i, features::add);
        }
        features.add("#" + lengthOf(words));
        at(when.word(), text, words, features::add);
        return features;
    }

    /// "Yes" is one thing to a card and another to a reminder.
    private static void at(String moment, String text, String[] words, Consumer<String> features) {
        for (var word : words) {
            features.accept("@" + moment + " " + word);
        }
        if (words.length <= WHOLE) {
            features.accept("=" + text);
            features.accept("@=" + moment + " " + text);
        }
        features.accept("!" + moment);
    }

    /// Whether it is one of the few that count in full, however long the message is.
    static boolean countsInFull(String feature) {
        return "=#!".indexOf(feature.charAt(0)) >= 0 || feature.startsWith("@=");
    }

    private static void word(String[] words, int i, Consumer<String> features) {
        var word = words[i];
        features.accept("w" + word);
        features.accept("b" + before(words, i) + " " + word);
        if (i == words.length - 1) {
            features.accept("b" + word + " .");
        }
        if (i + 2 < words.length) {
            features.accept("s" + word + " " + words[i + 2]);
            features.accept("t" + word + " " + words[i + 1] + " " + words[i + 2]);
        }
        var edged = "<" + word + ">";
        for (int length = 3; length <= 4; length++) {
            for (int from = 0; from + length <= edged.length(); from++) {
                features.accept("c" + edged.substring(from, from + length));
            }
        }
    }

    private void alike(String[] words, int i, Consumer<String> features) {
        var previous = i == 0 ? List.<String>of() : alike.getOrDefault(words[i - 1], List.of());
        for (var group : alike.getOrDefault(words[i], List.of())) {
            features.accept("g" + group);
            features.accept("p" + before(words, i) + " " + group);
            features.accept("n" + group + " " + (i + 1 < words.length ? words[i + 1] : "."));
            for (var one : previous) {
                features.accept("k" + one + " " + group);
            }
        }
    }

    private static String before(String[] words, int i) {
        return i == 0 ? "." : words[i - 1];
    }

    /// 0 for a word, 6 for thirty and more.
    private static int lengthOf(String[] words) {
        return Math.min(6, (int) (Math.log(words.length) * 2));
    }

    private static String bounded(String said) {
        return said.length() <= LONGEST
                ? said
                : said.substring(0, LONGEST / 2) + " " + said.substring(said.length() - LONGEST / 2);
    }
}
