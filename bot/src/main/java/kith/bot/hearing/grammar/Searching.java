package kith.bot.hearing.grammar;

import java.util.Set;
import kith.bot.language.Clause;
import kith.bot.language.Cue;
import kith.bot.language.Item;
import kith.bot.language.Slots;
import kith.bot.talks.whatson.WhatsOn;

/// What a clause looks for, and whether it looks for anything.
final class Searching {

    private final ReadClause read;
    private final Clause clause;
    private final Slots slots;

    Searching(ReadClause read) {
        this.read = read;
        this.clause = read.clause();
        this.slots = read.slots();
    }

    WhatsOn whatsOn() {
        var wanted = slots.wanted(read.now());
        return new WhatsOn(
                slots.where(),
                wanted.range(),
                slots.words(),
                slots.without(),
                Set.copyOf(slots.only),
                wanted.hours(),
                goesOn());
    }

    /// "No, wells not taunton", "what about friday": changes what was asked before.
    private boolean goesOn() {
        boolean corrects = !slots.spotsNot.isEmpty() && !slots.spots.isEmpty() || clause.says(Cue.NO);
        return corrects || clause.items().stream().anyMatch(item -> read.begins(item.from(), "goes-on"));
    }

    /// Whether a clause with words of asking asks what is on.
    boolean isAsked() {
        boolean story = read.isStory() && !asksPlainly();
        return !(story && !slots.isSomething()) && !isStatement();
    }

    /// "I like", "I need", "any": weak cues, that need something to ask for.
    private boolean isStatement() {
        boolean strong = read.cues(Cue.WHATS_ON).stream().anyMatch(said -> !isWeak(said));
        return !strong
                && (!slots.isSomething() && slots.words().isEmpty()
                        || read.isStory() && !(asksAtLength() && !isStoryBeforeCue())
                        || slots.unknown() > 3
                        || !slots.isSomething() && slots.unknown() > 1);
    }

    private boolean isWeak(Item.Said said) {
        return read.isAll(said, "weak-cues");
    }

    private boolean asksPlainly() {
        return read.cues(Cue.WHATS_ON).stream().anyMatch(said -> said.end() - said.from() > 1 && !isWeak(said));
    }

    private boolean isStoryBeforeCue() {
        return clause.items().stream()
                .takeWhile(item -> !(item instanceof Item.Said said && said.cue() == Cue.WHATS_ON))
                .anyMatch(read::isTelling);
    }

    /// "Looking for": more than the one word that anybody may say.
    private boolean asksAtLength() {
        return read.cues(Cue.WHATS_ON).stream().anyMatch(said -> said.end() - said.from() > 1);
    }

    /// Whether a clause without any request names something to look for, and little else.
    boolean isNamedBarely() {
        if (!slots.isSomething() || read.isStory()) {
            return false;
        }
        long named = clause.items().stream()
                .filter(item -> !(item instanceof Item.Filler || item instanceof Item.Unknown))
                .count();
        long fillers = clause.all(Item.Filler.class).size();
        return slots.unknown() <= Math.min(2, named) && (fillers <= 5 || fillers <= 3 * named);
    }
}
