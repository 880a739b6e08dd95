package kith.bot.hearing;

import java.util.List;
import java.util.Set;
import kith.bot.language.PatternLists;
import kith.bot.language.Where;
import kith.bot.language.Which;
import kith.bot.language.Word;
import kith.bot.talks.Intent;
import kith.bot.talks.Unclear;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.named.JoinByName;
import kith.bot.talks.named.OfWhatTheyKnow;
import kith.bot.talks.named.SeeByName;
import kith.bot.talks.whatson.Details;
import kith.bot.talks.whatson.WhatsOn;
import org.jspecify.annotations.Nullable;

/// An activity by its own name: what is to be joined or told about is looked for by it, and a name alone asks about it.
final class NameStep extends AboutStep {

    /// A name and a word or two.
    private static final int LONGEST_NAME = 7;

    NameStep(PatternLists about) {
        super(about, "an activity by its name");
    }

    /// "Book chair exercise and tell me what's on on friday": what is named is looked for by its name, the rest is as
    /// it was.
    @Override
    List<Intent> all(Set<String> found, List<Word> words, Message message) {
        var usual = message.understood().usual();
        if (usual.size() == 1 || usual.stream().noneMatch(NameStep::isJoinedByName)) {
            return super.all(found, words, message);
        }
        return usual.stream()
                .<Intent>map(intent -> intent instanceof Join join && join.which() instanceof Which.About about
                        ? new JoinByName(about.words(), about.words(), join.party() == null ? 0 : join.party())
                        : intent)
                .filter(intent -> !(intent instanceof Details))
                .toList();
    }

    private static boolean isJoinedByName(Intent intent) {
        return intent instanceof Join join && join.which() instanceof Which.About;
    }

    @Override
    @Nullable
    Intent wanted(Set<String> found, List<Word> words, Message message) {
        var usual = message.understood().usual();
        if (usual.size() != 1) {
            return null;
        }
        return switch (usual.getFirst()) {
            case Join join
            when join.which() instanceof Which.About about ->
                new JoinByName(message.text(), about.words(), join.party() == null ? 0 : join.party());
            case Details details
            when details.which() instanceof Which.About about -> new SeeByName(message.text(), about.words(), false);
            case Unclear unclear when words.size() <= LONGEST_NAME -> new SeeByName(message.text(), "", false);
            case Unclear unclear -> new OfWhatTheyKnow(message.text(), found.contains("place.wants"));
            case WhatsOn wanted
            when words.size() <= LONGEST_NAME && isTopicAlone(wanted) ->
                new SeeByName(message.text(), "", !words.getFirst().text().matches("the|that"));
            default -> null;
        };
    }

    private static boolean isTopicAlone(WhatsOn wanted) {
        return wanted.where() instanceof Where.Unsaid
                && !wanted.words().isEmpty()
                && wanted.without().isEmpty()
                && wanted.only().isEmpty()
                && !wanted.goesOn();
    }
}
