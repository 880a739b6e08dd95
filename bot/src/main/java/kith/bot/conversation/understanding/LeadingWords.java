package kith.bot.conversation.understanding;

import java.util.regex.Pattern;
import kith.bot.conversation.Order;
import kith.bot.talks.Intent;
import org.jspecify.annotations.Nullable;

/// What a leader texts about the members of a group: "members walkers", "code walkers", "welcome walkers: hello".
/// Whether the one who writes leads it is not known here.
final class LeadingWords {

    private static final int LONGEST = 500;

    private static final String NAME = "(?:the\\s+)?([\\p{L}][\\p{L}\\d '’&.-]{1,60})";
    private static final Pattern MEMBERS =
            pattern("^/?(?:how many\\s+)?members\\s+(?:(?:of|in|has|have)\\s+)?" + NAME + "[?.!]*$");
    private static final Pattern CODE = pattern("^/?(?:code|link)\\s+(?:(?:of|for)\\s+)?" + NAME + "[?.!]*$");
    private static final Pattern WELCOME = pattern("^/?welcome\\s+" + NAME + "$");
    private static final Pattern WELCOME_WORDS = pattern("^/?welcome\\s+" + NAME + "\\s*:\\s*(.{0,420})$");
    private static final Pattern LISTINGS = pattern("^/?(?:(?:my|our|check|see|show)\\s+){0,3}listings?[?.!]*$");
    private static final Pattern NONE = pattern("off|none|nothing|-|");

    private LeadingWords() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    }

    /// What it asks for; null when it is nothing of the kind.
    static @Nullable Intent in(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        var said = text.strip();
        if (LISTINGS.matcher(said).matches()) {
            return new Order.SeeListings();
        }
        var members = MEMBERS.matcher(said);
        if (members.matches()) {
            return new Order.Members(members.group(1).strip());
        }
        var code = CODE.matcher(said);
        if (code.matches()) {
            return new Order.GroupCode(code.group(1).strip());
        }
        var words = WELCOME_WORDS.matcher(said);
        if (words.matches()) {
            var welcome = words.group(2).strip();
            return new Order.Welcome(
                    words.group(1).strip(), NONE.matcher(welcome).matches() ? "" : welcome);
        }
        var welcome = WELCOME.matcher(said);
        return welcome.matches() ? new Order.Welcome(welcome.group(1).strip(), null) : null;
    }
}
