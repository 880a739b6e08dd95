package kith.bot.language;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads days of the calendar and of the week: "thurs", "friday week", "this weekend", "in a fortnight".
///
/// Weeks run from Monday to Sunday. "Next thursday" is the Thursday of the week after this one, as most
/// British speakers mean it; what was understood is said back to them.
public final class DateWords {

    /// A phrase of time, and the word after it.
    public record Read(Timing timing, int end) {}

    private final DayWords days;
    private final WeekWords weeks;
    private final CalendarWords calendar;
    private final NthWeekdayWords months;

    public DateWords(Lexicon lexicon, List<Word> words, LocalDate today) {
        var tokens = new Tokens(lexicon, words);
        this.calendar = new CalendarWords(lexicon, words, today);
        this.months = new NthWeekdayWords(tokens, today);
        this.days = new DayWords(tokens, calendar, today);
        this.weeks = new WeekWords(tokens, calendar, days, today);
    }

    /// The longest phrase that begins at this word, or null.
    @Nullable
    public Read at(int from) {
        return Stream.of(
                        days.weekOn(from),
                        days.near(from),
                        days.weekday(from),
                        days.notThis(from),
                        days.last(from),
                        months.at(from),
                        weeks.weekend(from),
                        weeks.commencing(from),
                        weeks.week(from),
                        weeks.stretch(from),
                        calendar.at(from))
                .filter(read -> read != null)
                .reduce((a, b) -> b.end() > a.end() ? b : a)
                .orElse(null);
    }

    static Read on(LocalDate day, int end) {
        return new Read(Timing.on(day), end);
    }
}
