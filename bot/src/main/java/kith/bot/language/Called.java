package kith.bot.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import kith.community.people.Companion;

/// The names that mean somebody where a message comes from; any other word is no name to us.
///
/// @param speakers first names of those who write there, in small letters
/// @param others   first names of those the owner cares for, and what the owner calls them: `jean`, `mum`
public record Called(Set<String> speakers, Set<String> others) {

    public static final Called NOBODY = new Called(Set.of(), Set.of());

    public Called {
        speakers = Set.copyOf(speakers);
        others = Set.copyOf(others);
    }

    public static Called of(Collection<Companion> people) {
        var speakers = new HashSet<String>();
        var others = new HashSet<String>();
        for (Companion each : people) {
            add(each.firstName(), each.speaks() ? speakers : others);
            add(each.relation(), others);
        }
        return new Called(speakers, others);
    }

    private static void add(String name, Set<String> to) {
        if (!name.isBlank()) {
            to.add(name.strip().toLowerCase(Locale.ROOT));
        }
    }

    public boolean isSpeaker(String name) {
        return speakers.contains(name.toLowerCase(Locale.ROOT));
    }

    public boolean isOther(String name) {
        return others.contains(name.toLowerCase(Locale.ROOT));
    }
}
