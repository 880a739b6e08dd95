package kith.bot.talks.linkwork;

import java.util.regex.Pattern;
import kith.bot.language.PersonNames;
import kith.bot.language.Utterance;
import org.jspecify.annotations.Nullable;

/// Reads whom a link worker has us ask, with one number and in any order: "new person: Fred Moss, +44 7700 900313",
/// "put on a Mrs van der Berg, (0044 7700 900431)". Words behind the number are not heard.
final class AddWords {

    private static final Pattern BEGINS = Pattern.compile(
            "(?is)^(?:(?:can|could|would) (?:you|u|we) |please |pls |hiya |hi |i(?:'d| would) like to )*"
                    + "(?:add|invite|register|enrol|sign up|take on|put(?: on| down)?|new (?:person|client|referral|lady|gentleman|one)|start (?:daily )?(?:hello|checkins|checks) with)\\b[\\s:,.-]*"
                    + "(?:(?:a|an|my|the|this|another) )*(?:new )?(?:(?:lady|gentleman|client|person|chap|man|woman|referral|one)\\b[\\s,:]*)?(?:called |named )?");
    private static final Pattern NUMBER = Pattern.compile(
            "[\\u202A-\\u202E]?(?:\\+|\\(|0|7)[\\d\\s()./\\u2010-\\u2015\\u202A-\\u202E-]{8,22}\\d[\\u202A-\\u202E]?");
    private static final Pattern ENDS = Pattern.compile(
            "(?i)[,.;:(]?\\s*\\b(?:on|at|tel|telephone|phone|mob|mobile|number|no|its|it's|is|her|his|their|contact|she|he|they|who|home|landline|only)\\b.*$|[\\s,.;:(-]+$");
    private static final int MOST_NAMES = 4;
    private static final int FEWEST_DIGITS = 10;

    private AddWords() {}

    static @Nullable AddPerson in(Utterance said) {
        var text = said.whole();
        var begins = BEGINS.matcher(text);
        var number = NUMBER.matcher(text);
        if (!begins.lookingAt() || begins.end() == 0 || !number.find(Math.max(0, begins.end() - 1))) {
            return null;
        }
        int from = number.start();
        var digits = number.group().replaceAll("[^\\d+]", "");
        boolean several = number.find();
        if (several || digits.length() < FEWEST_DIGITS) {
            return null;
        }
        var name = ENDS.matcher(text.substring(Math.min(begins.end(), from), from))
                .replaceFirst("")
                .strip();
        return isWhole(name) ? new AddPerson(PersonNames.asWritten(name), digits, false) : null;
    }

    private static boolean isWhole(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && !name.matches(
                        "(?is).*(?:\\d|[,;:&]|\\b(?:and|sister|brother|neighbour|helper|wife|husband|list|mum|dad|group)\\b).*")
                && name.split("\\s+").length <= MOST_NAMES
                && PersonNames.isName(name);
    }
}
