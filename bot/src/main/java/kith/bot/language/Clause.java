package kith.bot.language;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of a message that asks for one thing.
///
/// @param first the gap before its first word
public record Clause(List<Item> items, Word.Gap first) {

    /// Cuts a message where a sentence ends, and where a second request begins: "can't come thurs what's on
    /// fri".
    public static List<Clause> of(List<Item> items, List<Word> words) {
        var clauses = new ArrayList<Clause>();
        var open = new ArrayList<Item>();
        for (var item : items) {
            boolean sentence = !open.isEmpty() && words.get(item.from()).before() == Word.Gap.STRONG;
            if (sentence) {
                clauses.add(new Clause(List.copyOf(open), gap(open, words)));
                open.clear();
            } else if (item instanceof Item.Said said && begins(said, open, words)) {
                var lead = leadUp(open, words);
                clauses.add(new Clause(List.copyOf(open), gap(open, words)));
                open.clear();
                open.addAll(lead);
            }
            open.add(item);
        }
        if (!open.isEmpty()) {
            clauses.add(new Clause(List.copyOf(open), gap(open, words)));
        }
        return clauses;
    }

    /// The request it makes, or null when it only names things or is polite.
    @Nullable
    public Cue request() {
        return items.stream()
                .filter(Item.Said.class::isInstance)
                .map(item -> ((Item.Said) item).cue())
                .filter(Cue::isRequest)
                .reduce((a, b) -> a == Cue.HELP ? b : a)
                .orElse(null);
    }

    public boolean has(Class<? extends Item> kind) {
        return items.stream().anyMatch(kind::isInstance);
    }

    public boolean says(Cue cue) {
        return items.stream().anyMatch(item -> item instanceof Item.Said said && said.cue() == cue);
    }

    public <T extends Item> List<T> all(Class<T> kind) {
        return items.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Clause and(Clause other) {
        var both = new ArrayList<>(items);
        both.addAll(other.items);
        return new Clause(List.copyOf(both), first);
    }

    private static boolean begins(Item.Said said, List<Item> open, List<Word> words) {
        var before = new Clause(open, Word.Gap.SPACE).request();
        if (before == null || !said.cue().isRequest()) {
            return false;
        }
        if (before == said.cue()) {
            return before == Cue.WHATS_ON && words.get(said.from() - 1).text().matches("and|also|then|plus");
        }
        boolean word = said.end() == said.from() + 1;
        if (before == Cue.HELP || before == Cue.DETAILS && said.cue() == Cue.WHATS_ON && word) {
            return false;
        }
        // "Can I join something on friday" is one question.
        boolean adjoining =
                open.getLast() instanceof Item.Said last && last.cue().isRequest();
        return !(before == Cue.JOIN && said.cue() == Cue.WHATS_ON && adjoining);
    }

    /// Takes the words that lead up to a request off the end of what came before: "… and can i".
    private static List<Item> leadUp(List<Item> open, List<Word> words) {
        var lead = new ArrayList<Item>();
        while (open.size() > 1 && open.getLast() instanceof Item.Filler) {
            lead.addFirst(open.removeLast());
        }
        return lead;
    }

    private static Word.Gap gap(List<Item> items, List<Word> words) {
        return words.get(items.getFirst().from()).before();
    }
}
