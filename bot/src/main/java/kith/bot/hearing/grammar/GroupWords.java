package kith.bot.hearing.grammar;

import java.util.Set;
import java.util.regex.Pattern;
import kith.bot.language.Which;
import kith.bot.language.Wording;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.groups.HearNamed;
import kith.bot.talks.groups.JoinNamed;
import kith.bot.talks.groups.MyGroups;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;

/// What people write about groups, those they belong to and others: "join walkers", "my groups", "hear less walkers".
/// Which groups there are is not known here: where none is called so, it is declined, and means what it usually does.
final class GroupWords {

    private static final int LONGEST = 90;

    private static final String NAME = "([\\p{L}][\\p{L}\\d '’&.-]{1,60})";
    private static final Pattern JOIN =
            pattern("^/?(?:(?:please|can i|could i|may i|id like to|i'd like to|i want to)\\s+)?"
                    + "join\\s+(?:the\\s+)?(?:group\\s+)?" + NAME + "$");
    private static final Pattern HEAR = pattern("^/?hear\\s+"
            + "(less|fewer|only meet-?ups|meet-?ups only|more|all|everything)\\s+"
            + "(?:(?:from|of|about|for)\\s+)?(?:the\\s+)?(?:group\\s+)?" + NAME + "$");
    private static final Pattern BEHIND = pattern("(?:\\s+(?:group|please|pls|thanks))+[.!]*$");

    private static final Set<String> MY_GROUPS = Set.of(
            "my groups",
            "mygroups",
            "show my groups",
            "list my groups",
            "which groups am i in",
            "what groups am i in",
            "which groups do i belong to",
            "groups am i in");

    /// "Join me up", "join for 2": what is joined is not said.
    private static final Set<String> NO_NAMES = Set.of(
            "me",
            "us",
            "in",
            "up",
            "it",
            "that",
            "this",
            "them",
            "for",
            "with",
            "now",
            "please",
            "both",
            "on",
            "my",
            "a",
            "an",
            "any",
            "some",
            "something",
            "anything",
            "someone",
            "you",
            "our",
            "your",
            "next",
            "another");

    private GroupWords() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// @param usual what it means where no group is called so
    static @Nullable Intent in(String text, Intent usual) {
        if (text.length() > LONGEST) {
            return null;
        }
        var said = BEHIND.matcher(text.strip()).replaceFirst("");
        if (MY_GROUPS.contains(Wording.ofCommand(said))) {
            return new MyGroups();
        }
        var join = JOIN.matcher(said);
        if (join.matches()
                && mayBeAGroup(usual)
                && !NO_NAMES.contains(Wording.ofCommand(join.group(1).split("\\s+")[0]))) {
            return new JoinNamed(join.group(1).strip());
        }
        var hear = HEAR.matcher(said);
        if (hear.matches()) {
            var how = Wording.ofCommand(hear.group(1));
            boolean less = !how.equals("more") && !how.equals("all") && !how.equals("everything");
            return new HearNamed(hear.group(2).strip(), less);
        }
        return null;
    }

    /// A number, a code and a day say what is to be joined.
    private static boolean mayBeAGroup(Intent usual) {
        return usual instanceof Unclear
                || usual instanceof WhatsOn
                || usual instanceof Details
                || usual instanceof Join join
                        && (join.which() instanceof Which.About || join.which() instanceof Which.Unsaid);
    }
}
