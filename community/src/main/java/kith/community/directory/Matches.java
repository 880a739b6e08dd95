package kith.community.directory;

/// How well each entry of an [Edition] has the words asked for.
final class Matches {

    private final int[] had;
    private final float[] strength;
    private final int wanted;

    Matches(int entries, int wanted) {
        this.had = new int[entries];
        this.strength = new float[entries];
        this.wanted = wanted;
    }

    /// One of the words is in an entry.
    ///
    /// @param weight how much that says, 0 to 1
    void add(int entry, float weight) {
        had[entry]++;
        strength[entry] += weight;
    }

    /// How many words were asked for; 0 when none of them says anything.
    int wanted() {
        return wanted;
    }

    /// How many of them the entry has.
    int had(int entry) {
        return had[entry];
    }

    /// How surely the entry is about them, 0 to 1.
    float strength(int entry) {
        return wanted == 0 ? 1 : strength[entry] / wanted;
    }
}
