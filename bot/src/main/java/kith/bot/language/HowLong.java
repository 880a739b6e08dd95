package kith.bot.language;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How long it takes: "for an hour", "2 hours and a half", "45 mins".
///
/// @param words how many words it took
record HowLong(int minutes, int words) {

    private static final Pattern LASTS =
            Pattern.compile("^(?:for )?(?:about )?(an|a|one|two|three|four|half an|\\d(?:\\.\\d)?|\\d{2,3}) "
                    + "(hour|hours|hr|hrs|minutes|mins|min)( and a half)?(?= |$)");

    /// What these words begin with, or null.
    static @Nullable HowLong at(String rest) {
        var found = LASTS.matcher(rest);
        if (!found.find()) {
            return null;
        }
        double number = number(found.group(1)) + (found.group(3) == null ? 0 : 0.5);
        int minutes = (int) Math.round(found.group(2).startsWith("h") ? number * 60 : number);
        return new HowLong(minutes, found.group().split(" ").length);
    }

    private static double number(String said) {
        return switch (said) {
            case "an", "a", "one" -> 1;
            case "half an" -> 0.5;
            case "two" -> 2;
            case "three" -> 3;
            case "four" -> 4;
            default -> Double.parseDouble(said);
        };
    }
}
