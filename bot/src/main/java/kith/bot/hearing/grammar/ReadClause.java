package kith.bot.hearing.grammar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import kith.bot.language.Clause;
import kith.bot.language.Cue;
import kith.bot.language.Item;
import kith.bot.language.Lexicon;
import kith.bot.language.Slots;
import kith.bot.language.Wanted;
import kith.bot.language.Word;

/// One clause of a message, and what it names.
///
/// @param words of the whole message; the items of the clause point into them
/// @param now   where the service is
record ReadClause(Lexicon lexicon, List<Word> words, LocalDateTime now, Clause clause, Slots slots) {

    ReadClause(Lexicon lexicon, List<Word> words, LocalDateTime now, Clause clause) {
        this(lexicon, words, now, clause, new Slots(clause, words, lexicon.set("no-topic")));
    }

    List<Item.Said> cues(Cue cue) {
        return clause.all(Item.Said.class).stream()
                .filter(said -> said.cue() == cue)
                .toList();
    }

    /// Whether what was said is nothing but an entry of a list.
    boolean isAll(Item.Said said, String list) {
        return lexicon.tree(list).lengthAt(words, said.from()) == said.end() - said.from();
    }

    /// Whether an entry of a list stands there.
    boolean begins(int at, String list) {
        return lexicon.tree(list).lengthAt(words, at) > 0;
    }

    /// The days that are named, each once.
    List<LocalDate> days() {
        return slots.times.stream()
                .map(timing -> Wanted.day(timing, now))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /// Whether it tells of something, where others ask.
    boolean isStory() {
        return clause.items().stream().anyMatch(this::isTelling);
    }

    boolean isTelling(Item item) {
        return !(item instanceof Item.Topic) && lexicon.set("telling").contains(text(item));
    }

    String text(Item item) {
        return words.get(item.from()).text();
    }
}
