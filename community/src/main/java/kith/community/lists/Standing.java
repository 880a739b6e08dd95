package kith.community.lists;

import java.util.Map;

/// How far a list is.
///
/// @param counts how many people are in each state; those in which nobody is are left out
public record Standing(String name, Map<ListState, Integer> counts) {

    public Standing {
        counts = Map.copyOf(counts);
    }

    public int in(ListState state) {
        return counts.getOrDefault(state, 0);
    }

    public int people() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
