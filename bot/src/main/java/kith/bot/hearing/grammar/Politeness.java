package kith.bot.hearing.grammar;

import java.util.List;
import kith.bot.language.Clause;
import kith.bot.language.Cue;
import kith.bot.language.Item;
import kith.bot.language.Lexicon;
import kith.bot.language.Slots;
import kith.bot.language.Word;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.courtesy.Greeting;
import kith.bot.talks.courtesy.Thanks;
import org.jspecify.annotations.Nullable;

/// The yes, no, thanks or hello in a clause.
final class Politeness {

    private Politeness() {}

    static @Nullable Intent in(Clause clause, List<Word> words, Lexicon lexicon) {
        if (clause.says(Cue.YES)) {
            return isYes(clause, words, lexicon) ? new Answer.Yes() : null;
        }
        if (clause.says(Cue.NO)) {
            return clause.request() == null && isRefusal(clause, words, lexicon) ? new Answer.No() : null;
        }
        return clause.says(Cue.THANKS) ? new Thanks() : clause.says(Cue.GREETING) ? new Greeting() : null;
    }

    /// A yes of its own: "yes please", or "yes and what's on friday"; not the yes of "yes I saw that on the
    /// news".
    private static boolean isYes(Clause clause, List<Word> words, Lexicon lexicon) {
        var yes = clause.all(Item.Said.class).getFirst();
        if (yes.cue() != Cue.YES) {
            return false;
        }
        if (clause.request() == null) {
            return isPlain(clause, words, lexicon);
        }
        boolean and = yes.end() < words.size() && words.get(yes.end()).text().matches("and|also");
        return clause.request() == Cue.WHATS_ON && and || clause.request() == Cue.BOOKINGS && and;
    }

    /// "No thanks", "no thank you not this week".
    private static boolean isRefusal(Clause clause, List<Word> words, Lexicon lexicon) {
        return isPlain(clause, words, lexicon) || clause.has(Item.Not.class) && isOnlyOfTime(new Slots(clause, words));
    }

    private static boolean isOnlyOfTime(Slots slots) {
        return slots.isOnlyNot() && slots.spotsNot.isEmpty() && slots.aboutNot.isEmpty();
    }

    private static boolean isPlain(Clause clause, List<Word> words, Lexicon lexicon) {
        var slots = new Slots(clause, words);
        return slots.unknown() == 0
                && !slots.isSomething()
                && slots.spotsNot.isEmpty()
                && slots.numbers.isEmpty()
                && clause.items().size() <= 5
                && clause.items().stream()
                        .noneMatch(item -> lexicon.set("telling")
                                .contains(words.get(item.from()).text()));
    }
}
