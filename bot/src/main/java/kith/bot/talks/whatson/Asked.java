package kith.bot.talks.whatson;

import java.util.Set;
import kith.bot.language.TimeRange;
import kith.community.directory.Hours;
import kith.community.directory.Wish;
import org.jspecify.annotations.Nullable;

/// What was asked for, apart from where.
///
/// @param when    null for the coming days
/// @param words   what it should be about, empty for anything
/// @param without what it should not be about, empty for no such wish
public record Asked(@Nullable TimeRange when, String words, String without, Set<Wish.Only> only, Hours hours) {

    public static final Asked ANYTHING = new Asked(null, "", "", Set.of(), Hours.ANY);

    Asked during(TimeRange range) {
        return new Asked(range, words, without, only, hours);
    }
}
