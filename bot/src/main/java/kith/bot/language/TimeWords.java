package kith.bot.language;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads phrases of time with the small words before them: "on thurs", "after the 5th", "from monday to
/// wednesday".
public final class TimeWords {

    private static final Set<String> PLAIN = Set.of("on", "for", "over", "during", "in", "at", "the", "of", "this");
    private static final Set<String> LINKS = Set.of("to", "until", "till", "til", "through", "and");

    private final DateWords dates;
    private final ClockWords clocks;
    private final List<Word> words;
    private final LocalDate today;

    public TimeWords(Lexicon lexicon, List<Word> words, LocalDateTime now) {
        this.words = words;
        this.today = now.toLocalDate();
        this.dates = new DateWords(lexicon, words, today);
        this.clocks = new ClockWords(lexicon, words);
    }

    public Item.@Nullable When at(int from) {
        var date = date(from);
        var clock = clocks.at(from);
        if (clock != null && (date == null || clock.end() > date.end())) {
            if (word(from).equals("this")) {
                return new Item.When(Timing.on(today).with(clock.clock()), from, clock.end());
            }
            return new Item.When(Timing.at(clock.clock(), clock.habitual()), from, clock.end());
        }
        return date;
    }

    private Item.@Nullable When date(int from) {
        var plain = dates.at(from);
        if (plain == null && PLAIN.contains(word(from))) {
            plain = dates.at(from + 1);
        }
        if (plain == null) {
            return bounded(from);
        }
        var until = LINKS.contains(word(plain.end())) && !word(plain.end()).equals("and")
                ? dates.at(plain.end() + 1)
                : null;
        return until == null
                ? new Item.When(plain.timing(), from, plain.end())
                : hull(plain.timing(), until.timing(), from, until.end());
    }

    /// "After thursday", "before the 5th", "until friday", "from monday", "between monday and wednesday".
    private Item.@Nullable When bounded(int from) {
        var before = word(from);
        if (!Set.of("after", "before", "b4", "until", "till", "til", "by", "from", "between", "since")
                .contains(before)) {
            return null;
        }
        var first = dates.at(from + 1);
        if (first == null || first.timing().first() == null || first.timing().last() == null) {
            return null;
        }
        if (before.equals("between") || before.equals("from")) {
            var second = LINKS.contains(word(first.end())) ? dates.at(first.end() + 1) : null;
            if (second != null) {
                return hull(first.timing(), second.timing(), from, second.end());
            }
        }
        return switch (before) {
            case "after" ->
                when(first.timing().last().plusDays(1), first.timing().last().plusDays(7), from, first.end());
            case "from", "since" ->
                when(first.timing().first(), first.timing().first().plusDays(6), from, first.end());
            case "before", "b4" ->
                first.timing().first().isAfter(today)
                        ? when(today, first.timing().first().minusDays(1), from, first.end())
                        : null;
            case "between" -> null;
            default -> when(today, first.timing().last(), from, first.end());
        };
    }

    private static Item.@Nullable When hull(Timing first, Timing last, int from, int end) {
        if (first.first() == null || last.last() == null) {
            return null;
        }
        var to = last.last();
        while (to.isBefore(first.first())) {
            to = to.plusWeeks(1);
        }
        return when(first.first(), to, from, end);
    }

    private static Item.When when(LocalDate first, LocalDate last, int from, int end) {
        return new Item.When(Timing.between(first, last), from, end);
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).text() : "";
    }
}
