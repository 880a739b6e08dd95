package kith.community.meetups;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Between which dates a meet-up repeats.
///
/// @param until  the last date it may be on, null for no end
/// @param except the dates left out
/// @param notes  what was said of dates and no rule can hold, in the leader's words: "in term time"
public record Season(@Nullable LocalDate until, SortedSet<LocalDate> except, List<String> notes) {

    public static final Season ALL_YEAR = new Season(null, new TreeSet<>(), List.of());

    public Season {
        except = Collections.unmodifiableSortedSet(new TreeSet<>(except));
        notes = List.copyOf(notes);
    }

    public boolean isAllYear() {
        return until == null && except.isEmpty() && notes.isEmpty();
    }

    /// This, and what was said later: dates left out and notes add up, a later end counts.
    public Season and(Season later) {
        var all = new TreeSet<>(except);
        all.addAll(later.except());
        var noted = new LinkedHashSet<>(notes);
        noted.addAll(later.notes());
        return new Season(later.until() == null ? until : later.until(), all, List.copyOf(noted));
    }
}
