package kith.bot.hearing;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import kith.bot.language.PatternLists;
import kith.bot.language.Word;
import kith.bot.talks.Intent;
import kith.bot.talks.bookings.CantCome;
import kith.bot.talks.onday.TellTheDoor;
import kith.bot.talks.onday.TellTheDoor.News;
import org.jspecify.annotations.Nullable;

/// "Running late", "the door is locked": from somebody with a place. Who can't come is heard by the grammar.
final class OnTheDayStep extends AboutStep {

    OnTheDayStep(PatternLists about) {
        super(about, "what is said on the day");
    }

    @Override
    @Nullable
    Intent wanted(Set<String> found, List<Word> words, Message message) {
        boolean givesUp = message.understood().usual().stream().anyMatch(CantCome.class::isInstance);
        if (message.turn().bookings().isEmpty() || givesUp) {
            return null;
        }
        return Stream.of(News.AT_THE_DOOR, News.LOST, News.NO_BUS, News.LATE, News.COMING)
                .filter(news -> found.contains(list(news)))
                .findFirst()
                .map(news -> new TellTheDoor(news, message.text()))
                .orElse(null);
    }

    private static String list(News news) {
        return "day." + news.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
