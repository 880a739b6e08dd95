package kith.bot.hearing.examples;

import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import kith.bot.hearing.examples.Guess.Ranked;

/// Guesses the kind of a message by its likeness to the examples of each. Does not change once trained.
public final class ExampleClassifier {

    private final Features features;
    private final List<String> kinds;
    private final Weights weights;

    private ExampleClassifier(Features features, List<String> kinds, Weights weights) {
        this.features = features;
        this.kinds = kinds;
        this.weights = weights;
    }

    /// Learns from the examples: some seconds of one processor for some thousands of them.
    public static ExampleClassifier train(Examples examples) {
        return train(examples, () -> false);
    }

    /// As [#train(Examples)], and ends early, knowing little, once it is given up.
    public static ExampleClassifier train(Examples examples, BooleanSupplier isGivenUp) {
        return new ExampleClassifier(
                new Features(examples.alike()), examples.kinds(), new Training(examples, isGivenUp).weights());
    }

    /// @param words what was said, without what a phone or a mail program put around it
    /// @param moment what they have just read from us
    public Guess guess(String words, Moment moment) {
        if (kinds.isEmpty() || words.isBlank()) {
            return Guess.NOTHING;
        }
        var likelihood = weights.likelihood(weights.see(features.of(words, moment)));
        return new Guess(IntStream.range(0, kinds.size())
                .mapToObj(kind -> new Ranked(kinds.get(kind), likelihood[kind]))
                .sorted(Comparator.comparingDouble(Ranked::likelihood).reversed())
                .toList());
    }
}
