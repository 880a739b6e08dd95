package kith.bot.language;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads times of day: "half two", "10.30", "2pm", "after 6", "between 10 and 12", "mornings".
///
/// Without morning or afternoon, 8 to 11 are before noon and 12 to 7 after it, the hours at which groups
/// meet.
public final class ClockWords {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})-(\\d{1,2})");
    private static final Set<String> POINT = Set.of("at", "@", "around", "about", "for", "approx");
    private static final Set<String> SINCE = Set.of("after", "from", "since", "past");
    private static final Set<String> UNTIL = Set.of("before", "by", "until", "till", "til", "b4");
    private static final Set<String> LINK = Set.of("to", "and", "until", "till", "til", "or");
    /// A phrase of time, and the word after it.
    public record Read(TimeOfDay clock, boolean habitual, int end) {}

    private final Tokens tokens;
    private final ClockTimes times;

    public ClockWords(Lexicon lexicon, List<Word> words) {
        this.tokens = new Tokens(lexicon, words);
        this.times = new ClockTimes(tokens);
    }

    /// Whether "10-12" is hours rather than the 10th of December: it begins in the morning, or lasts at most
    /// four hours.
    public static boolean isRange(String text) {
        var range = RANGE.matcher(text);
        if (!range.matches()) {
            return false;
        }
        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));
        return from >= 8 && from <= 12 && to >= 1 && to <= 23 && to != from
                || from >= 1 && from < 8 && to > from && to <= from + 4;
    }

    @Nullable
    public Read at(int from) {
        var before = tokens.word(from);
        if (before.equals("between") || before.equals("from")) {
            var range = range(from + 1, before);
            if (range != null) {
                return range;
            }
        }
        if (SINCE.contains(before) || UNTIL.contains(before)) {
            var time = times.time(from + 1, true);
            return time == null ? part(from) : open(SINCE.contains(before), time);
        }
        if (POINT.contains(before)) {
            var time = before.equals("for") ? times.sureTime(from + 1) : times.time(from + 1, true);
            return time == null ? part(from + 1, false) : point(time);
        }
        var hours = from > 0 && tokens.lexicon().days.has(tokens.word(from - 1)) ? range(from, "from") : null;
        if (hours != null) {
            return hours;
        }
        var part = part(from);
        var range = part == null ? range(from, "") : null;
        var sure = part == null && range == null ? times.sureTime(from) : null;
        return part != null ? part : range != null ? range : sure == null ? null : point(sure);
    }

    private static Read point(ClockTimes.Time time) {
        return new Read(TimeOfDay.hourFrom(time.time(), time.vague()), false, time.end());
    }

    private static Read open(boolean since, ClockTimes.Time time) {
        var clock = since
                ? new TimeOfDay(time.time(), LocalTime.MAX, time.vague())
                : new TimeOfDay(LocalTime.MIN, time.time(), time.vague());
        return new Read(clock, true, time.end());
    }

    private @Nullable Read part(int from) {
        boolean in = (tokens.word(from).equals("in") || tokens.word(from).equals("this")) && from + 1 < tokens.size();
        int at = from + (in ? 1 : 0) + (in && tokens.word(from + 1).equals("the") ? 1 : 0);
        var read = part(at, in);
        return read == null ? part(from, false) : read;
    }

    private @Nullable Read part(int at, boolean once) {
        var part = at < tokens.size() ? tokens.lexicon().parts.at(tokens.all(), at) : null;
        if (part == null || isVerb(at)) {
            return null;
        }
        boolean plural =
                part.length() == 1 && tokens.lexicon().set("plural-parts").contains(tokens.word(at));
        return new Read(part.meaning().clock, !once || plural, at + part.length());
    }

    /// "Who am I": a morning only behind a day or a number.
    private boolean isVerb(int at) {
        boolean am = tokens.word(at).equals("am") || tokens.word(at).equals("a");
        var before = at == 0 ? "" : tokens.word(at - 1);
        boolean day = tokens.lexicon().isTime(before) || before.matches("\\d.*") || before.equals("week");
        return am && !day;
    }

    /// Two times: "10 to 12", "10-12", "2pm til 4". Bare numbers need "between" or "from" before them.
    private @Nullable Read range(int at, String before) {
        boolean announced = !before.isEmpty();
        if (isRange(tokens.word(at))) {
            var parts = tokens.word(at).split("-");
            return between(
                    ClockTimes.hour(Integer.parseInt(parts[0])),
                    ClockTimes.hour(Integer.parseInt(parts[1])),
                    true,
                    at + 1);
        }
        var first = announced ? times.time(at, false) : sureOrBare(at);
        if (first == null
                || !LINK.contains(tokens.word(first.end()))
                || !before.equals("between") && tokens.word(first.end()).matches("and|or")) {
            return null;
        }
        var second = announced ? times.time(first.end() + 1, true) : times.sureTime(first.end() + 1);
        if (second == null && !announced && !first.vague()) {
            second = times.time(first.end() + 1, true);
        }
        if (second == null || !announced && first.vague() && second.vague()) {
            return null;
        }
        return between(alike(first, second), second.time(), first.vague() && second.vague(), second.end());
    }

    /// "2 to 4pm", "8 to 10pm": both after noon.
    private static LocalTime alike(ClockTimes.Time first, ClockTimes.Time second) {
        boolean evening = first.vague()
                && !second.vague()
                && first.time().isBefore(LocalTime.NOON)
                && !second.time().isBefore(LocalTime.NOON)
                && first.time().plusHours(12).isBefore(second.time());
        if (evening) {
            return first.time().plusHours(12);
        }
        boolean turn = first.vague() && !second.vague() && first.time().isAfter(second.time());
        return turn ? first.time().minusHours(12) : first.time();
    }

    private static @Nullable Read between(LocalTime from, LocalTime to, boolean vague, int end) {
        var before = to.isAfter(from) ? to : to.plusHours(12);
        return before.isAfter(from) ? new Read(new TimeOfDay(from, before, vague), true, end) : null;
    }

    private ClockTimes.@Nullable Time sureOrBare(int at) {
        var sure = times.sureTime(at);
        return sure == null ? times.time(at, false) : sure;
    }
}
