package kith.bot.talks.linkwork;

import java.util.regex.Pattern;
import kith.bot.language.PersonNames;
import kith.bot.talks.UseCases;
import kith.community.people.PeopleByName;
import org.jspecify.annotations.Nullable;

/// A person's name at the beginning of longer words: "mary hill she is fine".
final class SaidName {

    private static final int LONGEST = 4;

    private static final Pattern ENDS = Pattern.compile("\\s*[:;,.!\\n]\\s*|\\s+[-–—]+\\s*|\\s+|$");
    private static final Pattern MARK = Pattern.compile("\\s*[:;,]\\s*|\\s+[-–—]+\\s*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}'’-]*");

    private static final int FURTHEST = 10;

    /// "Jo" is a name; so short a word is more often something else in the middle of others.
    private static final int SHORTEST = 3;

    private SaidName() {}

    static boolean mayBegin(String said) {
        return !said.isEmpty() && Character.isLetter(said.charAt(0)) && PersonNames.isName(said.split("[\\s:;,]+")[0]);
    }

    /// The longest name that somebody has, as it was written; null where it begins with none.
    static @Nullable String at(String said, UseCases use) {
        var byName = use.the(PeopleByName.class);
        String longest = null;
        var ends = ENDS.matcher(said);
        for (int words = 0; words < LONGEST && ends.find(); words++) {
            var called = said.substring(0, ends.start());
            if (isSomebody(called, byName)) {
                longest = called;
            }
        }
        return longest;
    }

    /// The first name that somebody has, within the first words; null where there is none.
    static @Nullable String in(String said, UseCases use) {
        var starts = WORD.matcher(said);
        for (int words = 0; words < FURTHEST && starts.find(); words++) {
            var rest = said.substring(starts.start());
            var name = mayBegin(rest) && starts.group().length() >= SHORTEST ? at(rest, use) : null;
            if (name != null) {
                return name;
            }
        }
        return null;
    }

    private static boolean isSomebody(String called, PeopleByName byName) {
        var found = byName.find(called);
        if (found.exact() && !found.people().isEmpty()) {
            return true;
        }
        var whose = byName.find(WhoIsMeant.ITS.matcher(called).replaceFirst(""));
        return whose.exact() && !whose.people().isEmpty();
    }

    /// What stands before the first mark, or the first word: a name that nobody has.
    static String before(String said) {
        var mark = MARK.matcher(said);
        return mark.find() ? said.substring(0, mark.start()) : said.split("\\s+", 2)[0];
    }

    static String behind(String said) {
        var mark = MARK.matcher(said);
        var parts = said.split("\\s+", 2);
        return mark.find() ? said.substring(mark.end()) : parts.length == 2 ? parts[1] : "";
    }
}
