package kith.bot.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kith.community.meetups.Season;
import org.jspecify.annotations.Nullable;

/// One phrase about the time of a meet-up as it is read, word by word from the left: a season, a rule, how long,
/// until when, a date, a time. Used once.
final class WhenReading {

    /// Before a date or a time; one has to follow.
    private static final Set<String> BETWEEN = Set.of(
            "from",
            "starting",
            "starts",
            "start",
            "beginning",
            "begins",
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
            "first",
            "back",
            "next",
            "running",
            "runs",
            "restart",
            "restarts");

    /// Behind one.
    private static final Set<String> BEHIND =
            Set.of("only", "prompt", "sharp", "onwards", "ish", "mornings", "afternoons", "evenings", "nights");
    private static final Set<String> BEGINNING =
            Set.of("from", "starting", "starts", "start", "beginning", "begins", "back", "restart", "restarts");
    private static final String WEEKDAY = RepeatRule.DAY + "|this|next";

    private final Tokens tokens;
    private final LocalDateTime now;
    private final HoursReading hours;
    private final DateWords dates;
    private final CalendarWords calendar;
    private final SeasonWords seasons;
    private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    private final List<LocalDate> named = new ArrayList<>();
    private Season season = Season.ALL_YEAR;
    private @Nullable HowMany count;
    private @Nullable LocalDate day;
    private boolean dated;
    private boolean unsure;
    private @Nullable String repeats;
    private int at;
    private boolean hanging;

    /// Whether the date was led by "from" or "starting".
    private boolean begins;

    /// Of days said once, "tues", not "tuesdays".
    private final Set<DayOfWeek> plain = EnumSet.noneOf(DayOfWeek.class);

    /// "From next week": its first day on which it is.
    private @Nullable LocalDate notBefore;

    WhenReading(Lexicon lexicon, List<Word> words, LocalDateTime now, boolean bare) {
        this.tokens = new Tokens(lexicon, words);
        this.now = now;
        this.hours = new HoursReading(tokens, bare);
        this.dates = new DateWords(lexicon, words, now.toLocalDate());
        this.calendar = new CalendarWords(lexicon, words, now.toLocalDate());
        this.seasons = new SeasonWords(tokens, dates, calendar, now.toLocalDate());
    }

    MeetUpTimes.@Nullable Read read() {
        while (at < tokens.size()) {
            boolean read = season() || count() || several() || rule() || lasts() || date() || clock();
            if (!read && !between()) {
                return null;
            }
        }
        return hanging ? null : result();
    }

    private MeetUpTimes.@Nullable Read result() {
        if (count != null && named.isEmpty()) {
            days.addAll(plain);
        }
        if (!days.isEmpty() && repeats == null && !unsure) {
            repeats = "weekly on " + RepeatRule.named(days);
        } else if (!days.isEmpty() && repeats != null && repeats.matches("fortnightly|weekly")) {
            repeats += " on " + RepeatRule.named(days);
        }
        if (day == null && !days.isEmpty() && !unsure) {
            day = firstOf(days);
        } else if (day == null && notBefore != null) {
            day = notBefore;
            dated = true;
            begins = true;
        } else if (day == null && repeats != null && repeats.startsWith("monthly on")) {
            day = now.toLocalDate();
        }
        boolean nothing = day == null && hours.isNothing() && repeats == null;
        return nothing && count == null && season.isAllYear()
                ? null
                : new MeetUpTimes.Read(
                        day,
                        dated,
                        hours.starts(),
                        hours.ends(),
                        hours.minutes(),
                        repeats,
                        List.copyOf(named),
                        begins,
                        season,
                        count);
    }

    /// Of today only what is still to come.
    private LocalDate firstOf(Collection<DayOfWeek> weekdays) {
        var starts = hours.starts();
        boolean over = starts != null && !starts.isAfter(now.toLocalTime());
        var today = over ? now.toLocalDate().plusDays(1) : now.toLocalDate();
        var from = notBefore != null && notBefore.isAfter(today) ? notBefore : today;
        return weekdays.stream()
                .map(each -> from.with(TemporalAdjusters.nextOrSame(each)))
                .min(LocalDate::compareTo)
                .orElseThrow();
    }

    private boolean season() {
        var read = seasons.at(at);
        if (read == null) {
            return false;
        }
        boolean first = read.from() != null && isBegun();
        notBefore = read.from() == null ? notBefore : read.from();
        var notes = read.note() == null ? List.<String>of() : List.of(read.note());
        season = season.and(new Season(first ? null : read.until(), new TreeSet<>(read.except()), notes));
        return goOn(read.end());
    }

    /// "Sat 12 dec sat 9 jan": each by itself, and no rule.
    private boolean several() {
        boolean clock = at > 0 && tokens.word(at - 1).matches("at|from|starting|to|until|till|til|between|@");
        var read = repeats != null || !named.isEmpty() || clock ? null : new DateList(tokens, calendar).at(at);
        if (read == null) {
            return false;
        }
        named.addAll(read.dates());
        day = named.stream().min(LocalDate::compareTo).orElseThrow();
        dated = true;
        days.clear();
        count = null;
        return goOn(read.end());
    }

    private boolean count() {
        var found = count == null ? HowMany.at(rest(at)) : null;
        if (found == null) {
            return false;
        }
        count = found;
        days.addAll(found.days());
        return goOn(at + found.words());
    }

    private boolean rule() {
        var found = repeats == null ? RepeatRule.at(rest(at)) : null;
        if (found == null) {
            return false;
        }
        repeats = found.repeats();
        unsure = repeats == null;
        if (found.isMonthly()) {
            days.clear();
        } else {
            days.addAll(found.days());
        }
        return goOn(at + found.words());
    }

    private boolean lasts() {
        return (hours.lasts(at) || hours.until(at)) && goOn(hours.end());
    }

    private boolean clock() {
        return hours.clock(at) && goOn(hours.end());
    }

    private boolean date() {
        var begun = isBegun() ? seasons.monthFrom(at) : null;
        if (begun != null) {
            notBefore = begun;
            return goOn(at + 1);
        }
        var read = dates.at(at);
        if (read == null || read.end() <= at || hours.isClock(at) || isOtherRule()) {
            return false;
        }
        var timing = read.timing();
        if (!timing.days().isEmpty()) {
            days.addAll(timing.days());
        } else if (!dated && timing.first() != null && timing.first().equals(timing.last())) {
            boolean plainly = tokens.all().subList(at, read.end()).stream().allMatch(word -> isWeekday(word.text()));
            if (plainly && day != null || isOtherDay(timing.first())) {
                return false;
            }
            day = timing.first();
            dated = !plainly || isBegun();
            begins = isBegun();
            if (plainly) {
                plain.add(day.getDayOfWeek());
            }
        } else if (isBegun() && notBefore == null && timing.first() != null) {
            notBefore = timing.first();
        } else {
            return false;
        }
        return goOn(read.end());
    }

    /// "Every tue and 1st sat": no date, but a second rule.
    private boolean isOtherRule() {
        var rule = repeats == null ? null : RepeatRule.at(rest(at));
        return rule != null && rule.isMonthly();
    }

    /// "Sunday 14 dec", a Monday: one of them is a slip, and nobody knows which.
    private boolean isOtherDay(LocalDate date) {
        var said = RepeatRule.days(tokens.word(at));
        return !said.isEmpty() && !tokens.word(at).matches(".*days") && !said.contains(date.getDayOfWeek());
    }

    private boolean isBegun() {
        return at > 0 && BEGINNING.contains(tokens.word(at - 1))
                || at > 1 && tokens.is(at - 1, "the") && BEGINNING.contains(tokens.word(at - 2))
                || at > 1 && tokens.is(at - 1, "on") && BEGINNING.contains(tokens.word(at - 2));
    }

    private static boolean isWeekday(String word) {
        return word.matches(WEEKDAY) || BETWEEN.contains(word);
    }

    private boolean between() {
        if (at > 0 && !hanging && BEHIND.contains(tokens.word(at))) {
            return goOn(at + 1);
        }
        if (!BETWEEN.contains(tokens.word(at))) {
            return false;
        }
        at++;
        hanging = true;
        return true;
    }

    private String rest(int from) {
        return Wording.joined(tokens.all().subList(from, tokens.size()));
    }

    private boolean goOn(int next) {
        at = next;
        hanging = false;
        return true;
    }
}
