package kith.bot.language;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The hours of a meet-up as they are read out of one phrase: when it starts, when it ends, how long it takes. Used
/// once.
final class HoursReading {

    private static final int LONGEST_MINUTES = 12 * 60;

    private static final Set<String> UNTIL = Set.of(
            "until", "till", "til", "to", "ends", "ending", "end", "finishing", "finish", "finishes", "before", "by");
    private final Tokens tokens;
    private final boolean bare;
    private @Nullable LocalTime starts;
    private @Nullable LocalTime ends;
    private @Nullable Integer minutes;
    private int end;

    /// @param bare whether a bare number is a time of day
    HoursReading(Tokens tokens, boolean bare) {
        this.tokens = tokens;
        this.bare = bare;
    }

    @Nullable
    LocalTime starts() {
        return starts;
    }

    @Nullable
    LocalTime ends() {
        return ends;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    /// The word after what was read last.
    int end() {
        return end;
    }

    boolean isNothing() {
        return starts == null && ends == null && minutes == null;
    }

    /// "For an hour", from this word on.
    boolean lasts(int at) {
        var found = HowLong.at(Wording.joined(tokens.all().subList(at, tokens.size())));
        if (found == null || found.minutes() == 0 || found.minutes() > LONGEST_MINUTES) {
            return false;
        }
        minutes = found.minutes();
        return stopAt(at + found.words());
    }

    /// "Till about 4.30".
    boolean until(int at) {
        if (!UNTIL.contains(tokens.word(at)) || ends != null) {
            return false;
        }
        int from = at + 1;
        while (tokens.word(from).matches("at|about|around|approx")) {
            from++;
        }
        if (tokens.is(from, "late") && starts != null) {
            return stopAt(from + 1);
        }
        var read = clockAt("at", from);
        if (read == null) {
            return false;
        }
        ends = read.clock().from();
        return stopAt(from + read.end() - 1);
    }

    /// "10 to 12", "at 2".
    boolean clock(int at) {
        boolean led = at > 0 && tokens.word(at - 1).matches("at|from|@|between|starts|starting|start|around|about");
        var text = tokens.word(at);
        if (starts != null || !(Character.isDigit(text.charAt(0)) || isClock(at) || isSpelled(text))) {
            return false;
        }
        var pair = pair(at);
        if (pair != null) {
            starts = pair.clock().from();
            ends = pair.clock().before();
            return stopAt(at + 2);
        }
        var range = clockAt(at > 0 && tokens.is(at - 1, "between") ? "between" : "from", at);
        boolean isRange =
                range != null && range.habitual() && !range.clock().before().equals(LocalTime.MAX);
        if (isSpelled(text) && !led && !isRange) {
            return false;
        }
        var read = isRange ? range : clockAt("at", at);
        boolean unsaid = !isRange && !bare && !led && text.matches("\\d{1,2}") && !saysHalf(at);
        if (read == null || unsaid || !isRange && !led && text.matches("\\d{3,4}") && !isPlainlyATime(text)) {
            return false;
        }
        starts = read.clock().from();
        ends = isRange ? read.clock().before() : ends;
        return stopAt(at + read.end() - 1);
    }

    /// "Tuesdays 10 12": the hyphen was forgotten.
    private ClockWords.@Nullable Read pair(int at) {
        boolean two = at > 0
                && tokens.word(at - 1).matches(RepeatRule.DAY)
                && tokens.word(at).matches("\\d{1,2}")
                && tokens.word(at + 1).matches("\\d{1,2}")
                && tokens.lexicon().months.at(tokens.all(), Math.min(at + 2, tokens.size() - 1)) == null;
        return two
                ? new ClockWords(tokens.lexicon(), Wording.of("from " + tokens.word(at) + " to " + tokens.word(at + 1)))
                        .at(0)
                : null;
    }

    private static boolean isSpelled(String text) {
        return text.matches("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");
    }

    /// "1930", and no year.
    private static boolean isPlainlyATime(String text) {
        return text.matches("(?:0[7-9]|1\\d|2[12])(?:00|15|30|45)");
    }

    private boolean saysHalf(int from) {
        return tokens.word(from + 1).matches("am|pm|oclock|past");
    }

    private ClockWords.@Nullable Read clockAt(String before, int from) {
        if (from >= tokens.size()) {
            return null;
        }
        var clock = new ArrayList<Word>();
        clock.add(Wording.of(before).getFirst());
        clock.addAll(tokens.all().subList(from, tokens.size()));
        var read = new ClockWords(tokens.lexicon(), clock).at(0);
        return read == null || read.end() < 2 ? null : read;
    }

    boolean isClock(int from) {
        return tokens.word(from).matches("noon|midday|half|quarter");
    }

    private boolean stopAt(int next) {
        end = next;
        return true;
    }
}
