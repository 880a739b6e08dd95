package kith.bot.hearing;

import java.util.Set;
import java.util.function.Function;
import kith.bot.hearing.grammar.InContext;
import kith.bot.hearing.grammar.Understood;
import kith.bot.language.PatternLists;
import kith.bot.language.Wording;
import kith.bot.talks.Turn;
import kith.community.checkins.Awaited;
import org.jspecify.annotations.Nullable;

/// A message on its way along the line of steps. What the grammar makes of it is read once, when a step first asks.
public final class Message {

    private final Turn turn;
    private final String language;
    private final Function<Turn, Awaited> awaited;
    private final InContext grammar;
    private @Nullable Understood understood;
    private @Nullable Set<String> wishes;

    Message(Turn turn, String language, Function<Turn, Awaited> awaited, InContext grammar) {
        this.turn = turn;
        this.language = language;
        this.awaited = awaited;
        this.grammar = grammar;
    }

    public Turn turn() {
        return turn;
    }

    /// As it was written, without what surrounds it.
    public String text() {
        return turn.said().strip();
    }

    /// What it wishes, as [PatternLists#all] finds it; looked for once, as all steps ask the same lists.
    Set<String> wishes(PatternLists patterns) {
        if (wishes == null) {
            wishes = patterns.all(Wording.of(text()));
        }
        return wishes;
    }

    /// The language its words are most likely in.
    public String language() {
        return language;
    }

    /// What they may be telling us of how they are. Costs a look into the database.
    public Awaited awaited() {
        return awaited.apply(turn);
    }

    /// What the grammar makes of it where the talk stands.
    public Understood understood() {
        if (understood == null) {
            understood = grammar.read(turn, language);
        }
        return understood;
    }

    /// Whether it says that they are not well, and nothing else.
    public boolean isOnlyTrouble() {
        return grammar.isOnlyTrouble(text(), language);
    }
}
