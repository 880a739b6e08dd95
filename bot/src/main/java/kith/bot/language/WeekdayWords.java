package kith.bot.language;

import java.time.DayOfWeek;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads names of weekdays, also of those that come every week: "tue", "tuesdays".
public final class WeekdayWords {

    private WeekdayWords() {}

    /// The weekday that this word names; null where it names none.
    public static @Nullable DayOfWeek at(Lexicon lexicon, List<Word> words, int at) {
        var found = lexicon.days.at(words, at);
        if (found == null && words.get(at).text().endsWith("s")) {
            var one = words.get(at).text();
            var single = Wording.of(one.substring(0, one.length() - 1));
            found = single.isEmpty() ? null : lexicon.days.at(single, 0);
        }
        return found == null ? null : found.meaning();
    }
}
