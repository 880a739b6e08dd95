package kith.bot.hearing;

import java.util.List;
import java.util.Set;
import kith.bot.language.PatternLists;
import kith.bot.language.Which;
import kith.bot.language.Word;
import kith.bot.talks.Answer;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.AskToJoin;
import kith.bot.talks.bookings.GiveUp;
import kith.bot.talks.bookings.Join;
import kith.bot.talks.bookings.MyBookings;
import kith.bot.talks.whatson.Details;
import org.jspecify.annotations.Nullable;

/// A place of theirs that they give up, or may want, in words that mean this only where there is one; and "the last
/// one" of a list.
final class PlaceStep extends AboutStep {

    PlaceStep(PatternLists about) {
        super(about, "a place of theirs");
    }

    @Override
    @Nullable
    Intent wanted(Set<String> found, List<Word> words, Message message) {
        var turn = message.turn();
        if (found.contains("place.give-up")
                && !found.contains("place.not-given-up")
                && !found.contains("place.keeps")
                && !turn.bookings().isEmpty()) {
            return new GiveUp(message.text());
        }
        if (found.contains("place.keeps") && !turn.bookings().isEmpty()) {
            return new MyBookings();
        }
        if (found.contains("place.asks")) {
            return asked(message);
        }
        var shown = turn.state().sessions();
        if (found.contains("place.last") && shown.size() > 1) {
            return new Answer.Pick(shown.size());
        }
        return found.contains("place.perhaps") ? new AskToJoin() : null;
    }

    @Override
    boolean goesFirst(Set<String> found) {
        return found.contains("place.asks") || found.contains("place.keeps");
    }

    /// Whoever asks how to come is shown what they ask about, or asked whether they would like a place.
    private static Intent asked(Message message) {
        return message.understood().usual().stream()
                .filter(Join.class::isInstance)
                .map(join -> ((Join) join).which())
                .filter(which -> !(which instanceof Which.Unsaid))
                .findFirst()
                .<Intent>map(Details::new)
                .orElseGet(AskToJoin::new);
    }
}
