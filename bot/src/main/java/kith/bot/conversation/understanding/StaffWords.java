package kith.bot.conversation.understanding;

import java.util.regex.Pattern;
import kith.bot.conversation.Order;
import kith.bot.talks.Intent;
import kith.community.about.StaffSettings.Role;
import org.jspecify.annotations.Nullable;

/// What a coordinator texts about the staff: "staff", "add leader Jo Lee 07700 900123 for walkers". Whether the one who
/// writes is a coordinator is not known here.
final class StaffWords {

    private static final int LONGEST = 200;

    private static final String ROLE = "(?:group\\s+)?(leader|link[ -]?worker|co-?ordinator)";
    private static final Pattern BEHIND = pattern("(?:[\\s,]+(?:please|pls|thanks|thank you))*[\\s.!?]*$");
    private static final Pattern SEE = pattern("/?(?:(?:show|see|our|all|the|on|who|who'?s|is|are)\\s+){0,4}staff");
    private static final Pattern SEE_ONE =
            pattern("/?staff\\s+([\\p{L}][\\p{L}\\p{M}'’.\\-]{0,30}(?:\\s+[\\p{L}\\p{M}'’.\\-]{1,30})?)");
    private static final Pattern ADD =
            pattern("/?(?:please\\s+)?(?:add|invite|appoint)\\s+(?:an?\\s+)?(?:new\\s+)?" + ROLE + "\\s+(.+)");
    private static final Pattern ADD_AS = pattern(
            "/?(?:please\\s+)?(?:add|invite|appoint)\\s+([^\\n]+?)[\\s,]+as\\s+(?:an?\\s+)?" + ROLE + "\\b(.*)");
    private static final Pattern REMOVE = pattern("/?(?:please\\s+)?(?:remove|take|take\\s+off)\\s+(?:the\\s+)?" + ROLE
            + "\\s+([^\\n]+?)(?:\\s+(?:from|off)\\s+(?:the\\s+)?staff)?");
    private static final Pattern REMOVE_AS =
            pattern("/?(?:please\\s+)?remove\\s+([^\\n]+?)\\s+as\\s+(?:an?\\s+)?" + ROLE + "\\b(.*)");
    private static final Pattern FROM_STAFF =
            pattern("/?(?:please\\s+)?(?:remove|take)\\s+([^\\n]+?)\\s+(?:from|off)\\s+(?:(?:the|our)\\s+)?staff");
    private static final Pattern NUMBER = Pattern.compile("\\+?[\\d(][\\d\\s()./\\-]+\\d");
    private static final Pattern FOR = pattern("[\\s,]+(?:for|of|from|to\\s+lead)\\s+(?:the\\s+)?");
    private static final Pattern ON = pattern("[\\s,:]+(?:on|at|tel|phone|mobile|number)?[\\s.:]*$");
    private static final Pattern NAME = pattern("[\\p{L}][\\p{L}\\p{M}'’.\\- ]{0,60}");

    private StaffWords() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// What it asks for; null when it is nothing of the kind.
    ///
    /// @param otherwise what it asks for from a link worker; null for nothing
    static @Nullable Order in(String text, @Nullable Intent otherwise) {
        if (text.length() > LONGEST) {
            return null;
        }
        var said = BEHIND.matcher(text.strip()).replaceFirst("");
        if (SEE.matcher(said).matches()) {
            return new Order.SeeStaff("");
        }
        var one = SEE_ONE.matcher(said);
        if (one.matches()) {
            return new Order.SeeStaff(one.group(1));
        }
        var remove = remove(said);
        if (remove != null) {
            return remove;
        }
        var add = ADD.matcher(said);
        if (add.matches()) {
            return add(role(add.group(1)), add.group(2), otherwise);
        }
        var as = ADD_AS.matcher(said);
        return as.matches() ? add(role(as.group(2)), as.group(1) + as.group(3), otherwise) : null;
    }

    private static @Nullable Order remove(String said) {
        var role = REMOVE.matcher(said);
        if (role.matches()) {
            return remove(role(role.group(1)), role.group(2));
        }
        var as = REMOVE_AS.matcher(said);
        if (as.matches()) {
            return remove(role(as.group(2)), as.group(1) + as.group(3));
        }
        var staff = FROM_STAFF.matcher(said);
        return staff.matches() ? remove(null, staff.group(1)) : null;
    }

    private static @Nullable Order remove(@Nullable Role role, String rest) {
        var parts = FOR.split(rest.strip(), 2);
        var name = parts[0].strip();
        return NAME.matcher(name).matches()
                ? new Order.RemoveStaff(role, name, parts.length == 2 ? parts[1].strip() : "", null, false)
                : null;
    }

    /// A name, a number and a group, in any order in which the name is first.
    private static @Nullable Order add(Role role, String rest, @Nullable Intent otherwise) {
        var number = NUMBER.matcher(rest);
        var typed = number.find() ? number.group() : "";
        var words = typed.isEmpty()
                ? rest
                : ON.matcher(rest.substring(0, number.start())).replaceFirst("") + " "
                        + rest.substring(number.end()).strip();
        var parts = FOR.split(words.strip(), 2);
        var name = parts[0].strip();
        return NAME.matcher(name).matches()
                ? new Order.AddStaff(
                        role,
                        name,
                        typed,
                        parts.length == 2 ? parts[1].strip() : "",
                        false,
                        otherwise instanceof Order.Add one ? one : null)
                : null;
    }

    private static Role role(String said) {
        return switch (Character.toLowerCase(said.charAt(1))) {
            case 'e' -> Role.LEADER;
            case 'i' -> Role.LINK_WORKER;
            default -> Role.COORDINATOR;
        };
    }
}
