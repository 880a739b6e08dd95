package kith.bot.hearing.examples;

import java.util.List;

/// What a message may be about, and how sure that is. What follows from how sure it is says [Bounds].
///
/// @param ranked all kinds, the likeliest first; empty where nothing is known
public record Guess(List<Ranked> ranked) {

    /// Nothing is known.
    public static final Guess NOTHING = new Guess(List.of());

    public Guess {
        ranked = List.copyOf(ranked);
    }

    /// @param kind       as `ask-cost`
    /// @param likelihood from 0 to 1
    public record Ranked(String kind, double likelihood) {}

    /// The three likeliest; fewer where there are fewer.
    public List<Ranked> firstThree() {
        return ranked.subList(0, Math.min(3, ranked.size()));
    }

    /// How likely it is of this kind, from 0 to 1.
    public double likelihood(String kind) {
        return ranked.stream()
                .filter(one -> one.kind().equals(kind))
                .mapToDouble(Ranked::likelihood)
                .sum();
    }
}
