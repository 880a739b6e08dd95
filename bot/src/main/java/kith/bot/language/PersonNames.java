package kith.bot.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How people's names are written where somebody asks for something about them.
public final class PersonNames {

    /// No name has one of these in it: "call me", "add tom to this phone", "check what's on".
    private static final Set<String> NO_NAMES = words("me us you him her them it my your our his their this that these "
            + "those what whats what's when where why how who in on at for to from if is are was were and or not with about "
            + "until till til every before please again");

    /// Nor does one begin with these, which are surnames too.
    private static final Set<String> NO_FIRST_NAMES =
            words("a an the be no yes of by back off out up down over someone "
                    + "somebody anyone anybody everyone everybody all both everything each more people person number list lists waiting coming going there here "
                    + "near walk walks bus lift lifts time times today tomorrow tonight phone place places booking bookings help "
                    + "week weeks day days");

    private PersonNames() {}

    private static Set<String> words(String all) {
        return Set.of(all.split(" "));
    }

    /// Whether these words may be a name.
    public static boolean isName(String said) {
        var words = said.strip().toLowerCase(Locale.ROOT).split("\\s+");
        return !words[0].isEmpty()
                && !NO_FIRST_NAMES.contains(words[0])
                && Arrays.stream(words).noneMatch(NO_NAMES::contains);
    }

    /// Where a name of one word, of two and so on ends that begins there.
    static List<Integer> ends(String text, int from, int most) {
        var ends = new ArrayList<Integer>();
        for (int at = from; ends.size() < most && at < text.length() && Character.isLetter(text.charAt(at)); ) {
            int end = at;
            while (end < text.length() && isOfAName(text.charAt(end))) {
                end++;
            }
            ends.add(end);
            at = end;
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at == end) {
                break;
            }
        }
        return ends;
    }

    private static boolean isOfAName(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '\''
                || c == '.'
                || c == '-';
    }

    /// "mary hill" is written as a name is; "van Dyke" stays as it was.
    public static String asWritten(String name) {
        var words = Arrays.stream(name.strip().split("\\s+"));
        boolean small = name.equals(name.toLowerCase(Locale.ROOT)) || name.equals(name.toUpperCase(Locale.ROOT));
        return small
                ? words.map(PersonNames::capital).collect(Collectors.joining(" "))
                : words.collect(Collectors.joining(" "));
    }

    private static String capital(String word) {
        var capitals = new StringBuilder();
        boolean first = true;
        for (char c : word.toLowerCase(Locale.ROOT).toCharArray()) {
            capitals.append(first ? Character.toUpperCase(c) : c);
            first = c == '-' || c == '\'';
        }
        return capitals.toString();
    }
}
