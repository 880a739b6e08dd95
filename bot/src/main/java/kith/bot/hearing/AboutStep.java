package kith.bot.hearing;

import java.util.List;
import java.util.Set;
import kith.bot.language.PatternLists;
import kith.bot.language.Word;
import kith.bot.talks.Intent;
import kith.bot.talks.broadcasts.PassOn;
import kith.bot.talks.broadcasts.Rewrite;
import kith.bot.talks.consent.CancelWord;
import kith.bot.talks.consent.Stop;
import kith.bot.talks.identity.Name;
import org.jspecify.annotations.Nullable;

/// What is said about one activity or one place of theirs, in the words of `config/about.yml`. Words that are for
/// others, or answer what was asked, are none of it; what there is a group or a list for is heard before it.
abstract class AboutStep implements HearingStep {

    private final PatternLists patterns;
    private final String because;

    /// @param because what is heard, as the reason names it
    AboutStep(PatternLists patterns, String because) {
        this.patterns = patterns;
        this.because = because;
    }

    @Override
    public final List<Heard> hear(Message message) {
        if (isForOthers(message)) {
            return List.of();
        }
        var found = message.found(patterns);
        var wanted = all(found, message.words(), message);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var understood = message.understood();
        var heard = new Heard(wanted, because);
        if (understood.intents().equals(understood.usual())) {
            return List.of(heard);
        }
        var usual = new Heard(understood.intents(), "the grammar");
        return goesFirst(found) ? List.of(heard, usual) : List.of(usual, heard);
    }

    /// Whether it is said so plainly that it goes before what there is a group, a list or something open for.
    boolean goesFirst(Set<String> found) {
        return false;
    }

    /// Several where several things are wanted.
    List<Intent> all(Set<String> found, List<Word> words, Message message) {
        var wanted = wanted(found, words, message);
        return wanted == null ? List.of() : List.of(wanted);
    }

    /// @param found the lists of which a pattern is in the words
    /// @return null for nothing of the kind
    abstract @Nullable Intent wanted(Set<String> found, List<Word> words, Message message);

    private static boolean isForOthers(Message message) {
        return message.text().startsWith("/")
                || message.isForOthers()
                || switch (message.understood().intents().getFirst()) {
                    case PassOn i -> true;
                    case Rewrite i -> true;
                    case Name i -> true;
                    case Stop i -> true;
                    case CancelWord i -> true;
                    default -> false;
                };
    }
}
