package kith.bot.language;

import java.util.ArrayList;
import java.util.List;

/// Puts clauses together that ask for one thing in several sentences: "Can't come. Thursday." "What's on?
/// Wells. Free."
public final class Clauses {

    private Clauses() {}

    public static List<Clause> joined(List<Clause> clauses, List<Word> words) {
        var joined = new ArrayList<Clause>();
        for (var clause : clauses) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && belong(last, clause, words)) {
                joined.set(joined.size() - 1, last.and(clause));
            } else {
                joined.add(clause);
            }
        }
        return joined;
    }

    private static boolean belong(Clause first, Clause second, List<Word> words) {
        boolean asksFirst = first.request() == Cue.WHATS_ON;
        boolean asksSecond = second.request() == Cue.WHATS_ON;
        if (asksFirst && asksSecond || asksFirst && isNaming(second, words) || asksSecond && isNaming(first, words)) {
            return !isConflict(new Slots(first, words), new Slots(second, words));
        }
        var request = first.request();
        boolean booking = request == Cue.CANT_COME || request == Cue.JOIN || request == Cue.DETAILS;
        return booking && isPointing(second, words) && isBare(first, words)
                || request == Cue.MY_PLACE && !first.has(Item.Spot.class) && second.has(Item.Spot.class);
    }

    /// Only names a place, a time or a topic.
    private static boolean isNaming(Clause clause, List<Word> words) {
        var slots = new Slots(clause, words);
        return clause.request() == null
                && slots.isSomething()
                && slots.numbers.isEmpty()
                && slots.codes.isEmpty()
                && slots.unknown() <= 1
                && !clause.says(Cue.NO);
    }

    /// Only says which: a number, a code, a day.
    private static boolean isPointing(Clause clause, List<Word> words) {
        var slots = new Slots(clause, words);
        return clause.request() == null
                && slots.unknown() == 0
                && slots.spots.isEmpty()
                && (!slots.numbers.isEmpty()
                        || !slots.codes.isEmpty()
                        || !slots.times.isEmpty()
                        || slots.party != null);
    }

    private static boolean isBare(Clause clause, List<Word> words) {
        var slots = new Slots(clause, words);
        return slots.numbers.isEmpty() && slots.codes.isEmpty() && slots.times.isEmpty();
    }

    private static boolean isConflict(Slots first, Slots second) {
        return !first.spots.isEmpty() && !second.spots.isEmpty() || !first.times.isEmpty() && !second.times.isEmpty();
    }
}
