package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One phrase about the time of a meet-up as it is read, word by word from the left: a rule, how long, until
/// when, a date, a time. Used once.
final class WhenReading {

    private static final Set<String> BETWEEN = Set.of(
            "from",
            "starting",
            "starts",
            "start",
            "beginning",
            "on",
            "at",
            "the",
            "and",
            "between",
            "@",
            "time",
            "each",
            "is",
            "it",
            "its",
            "all",
            "then",
            "first");
    private static final Set<String> UNTIL =
            Set.of("until", "till", "til", "to", "ends", "ending", "end", "finishing", "finish", "finishes", "before");

    private final Lexicon lexicon;
    private final List<Word> words;
    private final LocalDateTime now;
    private final boolean bare;
    private final DateWords dates;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private @Nullable LocalDate day;
    private boolean dated;
    private @Nullable LocalTime starts;
    private @Nullable LocalTime ends;
    private @Nullable Integer minutes;
    private @Nullable String repeats;
    private int at;
    private boolean hanging;

    /// "From next week": its first day on which it is.
    private @Nullable LocalDate notBefore;

    WhenReading(Lexicon lexicon, List<Word> words, LocalDateTime now, boolean bare) {
        this.lexicon = lexicon;
        this.words = words;
        this.now = now;
        this.bare = bare;
        this.dates = new DateWords(lexicon, words, now.toLocalDate());
    }

    MeetUpTimes.@Nullable Read read() {
        while (at < words.size()) {
            if (!rule() && !lasts() && !until() && !date() && !clock() && !between()) {
                return null;
            }
        }
        if (hanging) {
            return null;
        }
        if (!days.isEmpty() && repeats == null) {
            repeats = "weekly on " + RepeatRule.named(days);
        } else if (!days.isEmpty() && "fortnightly".equals(repeats)) {
            repeats = "fortnightly on " + RepeatRule.named(days);
        }
        if (day == null && !days.isEmpty()) {
            day = firstOf(days);
        }
        return day == null && starts == null && ends == null && minutes == null && repeats == null
                ? null
                : new MeetUpTimes.Read(day, dated, starts, ends, minutes, repeats);
    }

    /// Of today only what is still to come.
    private LocalDate firstOf(Collection<DayOfWeek> weekdays) {
        boolean over = starts != null && !starts.isAfter(now.toLocalTime());
        var today = over ? now.toLocalDate().plusDays(1) : now.toLocalDate();
        var from = notBefore != null && notBefore.isAfter(today) ? notBefore : today;
        return weekdays.stream()
                .map(each -> from.with(TemporalAdjusters.nextOrSame(each)))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private boolean rule() {
        var found = repeats == null ? RepeatRule.at(rest(at)) : null;
        if (found == null) {
            return false;
        }
        repeats = found.repeats();
        if (found.monthly()) {
            days.clear();
            day = day == null ? now.toLocalDate() : day;
        } else {
            days.addAll(found.days());
        }
        return skip(found.words());
    }

    private boolean lasts() {
        var found = HowLong.at(rest(at));
        if (found == null) {
            return false;
        }
        minutes = found.minutes();
        return minutes > 0 && minutes <= 12 * 60 && skip(found.words());
    }

    private boolean until() {
        if (!UNTIL.contains(words.get(at).text()) || ends != null) {
            return false;
        }
        int from = at + 1 + (at + 1 < words.size() && words.get(at + 1).text().equals("at") ? 1 : 0);
        var read = clockAt("at", from);
        if (read == null) {
            return false;
        }
        ends = read.clock().from();
        at = from + read.end() - 1;
        hanging = false;
        return true;
    }

    private boolean date() {
        var read = dates.at(at);
        if (read == null || read.end() <= at || isClock(at)) {
            return false;
        }
        var timing = read.timing();
        if (!timing.days().isEmpty()) {
            days.addAll(timing.days());
        } else if (day == null && timing.first() != null && timing.first().equals(timing.last())) {
            day = timing.first();
            dated = words.subList(at, read.end()).stream().anyMatch(word -> !isWeekday(word));
        } else if (hanging && notBefore == null && timing.first() != null) {
            notBefore = timing.first();
        } else {
            return false;
        }
        at = read.end();
        hanging = false;
        return true;
    }

    private boolean isWeekday(Word word) {
        return word.text().matches(RepeatRule.DAY)
                || BETWEEN.contains(word.text())
                || word.text().matches("this|next");
    }

    private boolean isClock(int from) {
        return words.get(from).text().matches("noon|midday|half|quarter");
    }

    private boolean clock() {
        boolean led = at > 0 && words.get(at - 1).text().matches("at|from|@|between|starts|starting|around");
        var text = words.get(at).text();
        if (starts != null || !(Character.isDigit(text.charAt(0)) || isClock(at) || led && isSpelled(text))) {
            return false;
        }
        var range = clockAt("between", at);
        boolean isRange = range != null && range.habitual();
        var read = isRange ? range : clockAt("at", at);
        if (read == null || !isRange && !bare && !led && text.matches("\\d{1,2}") && !saysHalf(at)) {
            return false;
        }
        starts = read.clock().from();
        ends = isRange ? read.clock().before() : ends;
        at += read.end() - 1;
        hanging = false;
        return true;
    }

    private boolean isSpelled(String text) {
        return text.matches("one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve");
    }

    private boolean saysHalf(int from) {
        return from + 1 < words.size() && words.get(from + 1).text().matches("am|pm|oclock|past");
    }

    private ClockWords.@Nullable Read clockAt(String before, int from) {
        if (from >= words.size()) {
            return null;
        }
        var clock = new ArrayList<Word>();
        clock.add(Wording.of(before).getFirst());
        clock.addAll(words.subList(from, words.size()));
        var read = new ClockWords(lexicon, clock).at(0);
        return read == null || read.end() < 2 ? null : read;
    }

    private boolean between() {
        if (!BETWEEN.contains(words.get(at).text())) {
            return false;
        }
        at++;
        hanging = true;
        return true;
    }

    private String rest(int from) {
        return Wording.joined(words.subList(from, words.size()));
    }

    private boolean skip(int many) {
        at += many;
        hanging = false;
        return true;
    }
}
