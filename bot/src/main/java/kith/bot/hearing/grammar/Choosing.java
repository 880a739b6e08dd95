package kith.bot.hearing.grammar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import kith.bot.language.Clause;
import kith.bot.language.Cue;
import kith.bot.language.Item;
import kith.bot.language.Slots;
import kith.bot.language.Which;
import kith.bot.language.Word;
import org.jspecify.annotations.Nullable;

/// Which session, booking or activity a clause is about.
final class Choosing {

    private final ReadClause read;
    private final Clause clause;
    private final Slots slots;
    private final List<Word> words;

    Choosing(ReadClause read) {
        this.read = read;
        this.clause = read.clause();
        this.slots = read.slots();
        this.words = read.words();
    }

    /// What a booking or a question is about. A booking is told by its day first, as someone has few of them;
    /// what is to be joined is told by what it is.
    List<Which> which(boolean byDayFirst) {
        if (!slots.codes.isEmpty()) {
            return each(slots.codes, Which.Coded::new);
        }
        var spoken = spokenCode();
        if (spoken != null) {
            return List.of(spoken);
        }
        if (!slots.numbers.isEmpty()) {
            return each(slots.numbers, Which.Numbered::new);
        }
        var days = read.days();
        var about = byDayFirst || slots.hasTopic() ? slots.words() : slots.wordsFrom(cueEnd());
        boolean worth = byDayFirst ? isGivenUp() : !about.isEmpty();
        if (byDayFirst && worth && days.size() == 1) {
            return List.of(new Which.AboutOn(about, days.getFirst()));
        }
        if (!days.isEmpty() && (byDayFirst || !worth)) {
            return each(days, (LocalDate day) -> new Which.On(day));
        }
        return List.of(worth ? new Which.About(about) : new Which.Unsaid());
    }

    /// Whether a topic is what cannot be come to, and not why: "can't come to yoga", but "can't come my dog
    /// is ill".
    private boolean isGivenUp() {
        var cue = read.cues(Cue.CANT_COME).stream().findFirst();
        return cue.isPresent()
                && clause.all(Item.Topic.class).stream()
                        .anyMatch(topic -> topic.from() >= cue.get().end()
                                && topic.from() <= cue.get().end() + 4
                                && isLink(cue.get().end(), topic.from()));
    }

    private boolean isLink(int from, int to) {
        return from == to
                || !words.get(from - 1).text().matches("come|cum|it|there|go|coming|going")
                || words.subList(from, to).stream().anyMatch(word -> word.text().matches("to|the|for|at|on|of|from"));
    }

    private int cueEnd() {
        return clause.all(Item.Said.class).stream()
                .filter(said -> said.cue().isRequest())
                .mapToInt(Item.Said::end)
                .max()
                .orElse(0);
    }

    /// "Walk 7", as a code is said aloud.
    Which.@Nullable Coded spokenCode() {
        var items = clause.items();
        for (int i = 0; i + 1 < items.size(); i++) {
            boolean word = items.get(i) instanceof Item.Topic topic && topic.end() == topic.from() + 1;
            if (word
                    && items.get(i + 1) instanceof Item.Number number
                    && !number.spelled()
                    && slots.numbers.size() == 1) {
                return new Which.Coded(read.text(items.get(i)).toUpperCase(Locale.ROOT) + number.number());
            }
        }
        return null;
    }

    /// One for each of several, none twice.
    static <T, R> List<R> each(List<T> all, Function<T, ? extends R> each) {
        var mapped = new ArrayList<R>();
        all.stream().distinct().forEach(one -> mapped.add(each.apply(one)));
        return mapped;
    }
}
