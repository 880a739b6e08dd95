package kith.bot.hearing;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import kith.bot.hearing.grammar.InContext;
import kith.bot.hearing.grammar.Understood;
import kith.bot.language.PatternLists;
import kith.bot.language.Word;
import kith.bot.language.Wording;
import kith.bot.talks.Turn;
import kith.bot.talks.broadcasts.BroadcastState;
import kith.bot.talks.meetups.MeetUpState;
import kith.community.checkins.Awaited;
import org.jspecify.annotations.Nullable;

/// A message on its way along the line of steps. What the grammar makes of it is read once, when a step first asks.
public final class Message {

    private final Turn turn;
    private final String language;
    private final Function<Turn, Awaited> awaited;
    private final InContext grammar;
    private @Nullable Understood understood;
    private final Map<PatternLists, Set<String>> found = new IdentityHashMap<>();
    private @Nullable List<Word> words;

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

    List<Word> words() {
        if (words == null) {
            words = Wording.of(text());
        }
        return words;
    }

    /// The lists of which a pattern is in it, as [PatternLists#all] finds them; looked for once, as several steps ask
    /// the same patterns.
    Set<String> found(PatternLists patterns) {
        return found.computeIfAbsent(patterns, lists -> lists.all(words()));
    }

    /// Whether its words are for others: an announcement, a meet-up.
    boolean isForOthers() {
        return turn.state() instanceof BroadcastState.Previewed || turn.state() instanceof MeetUpState.MakingMeetUp;
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
