package kith.bot.hearing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.bot.language.PatternLists;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.language.Word;
import kith.bot.talks.Intent;
import kith.bot.talks.MeantSession;
import kith.bot.talks.Unclear;
import kith.bot.talks.facts.AskFact;
import kith.bot.talks.facts.Fact;
import kith.bot.talks.whatson.AskParking;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;

/// A question about one activity, by the lists under `facts`. A question that none of them has, and nothing else
/// understands, is answered too: with what the listing says about its words, or with whom to ask.
final class FactStep extends AboutStep {

    private static final Pattern CODE = Pattern.compile("\\b([A-Za-z]{3,}\\d{1,3})\\b");

    FactStep(PatternLists about) {
        super(about, "a question about an activity");
    }

    @Override
    @Nullable
    Intent wanted(Set<String> found, List<Word> words, Message message) {
        if (message.understood().intents().getFirst() instanceof AskParking) {
            return null;
        }
        var code = CODE.matcher(message.text());
        var about = code.find() ? code.group(1).toUpperCase(Locale.ROOT) : "";
        return Stream.of(Fact.values())
                .filter(fact -> found.contains(fact.list()))
                .findFirst()
                .or(() -> Optional.of(Fact.OTHER).filter(_ -> isUnansweredQuestion(found, message)))
                .map(fact -> new AskFact(fact, message.text(), about))
                .orElse(null);
    }

    private static boolean isUnansweredQuestion(Set<String> found, Message message) {
        var usual = message.understood().usual();
        return found.contains("facts.question")
                && usual.size() == 1
                && (usual.getFirst() instanceof Unclear
                        || usual.getFirst() instanceof WhatsOn wanted
                                && wanted.where() instanceof Where.NotKnown
                                && MeantSession.of(message.turn().state()) != null
                        || usual.getFirst() instanceof Details details && details.which() instanceof Which.Unsaid);
    }
}
