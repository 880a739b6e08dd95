package kith.bot.hearing.examples;

import org.jspecify.annotations.Nullable;

/// What was learned from the examples, for whoever hears messages; nothing until it has been.
public final class LearnedKinds {

    private volatile @Nullable ExampleClassifier classifier;

    /// From now on messages are guessed by it.
    public void learned(ExampleClassifier trained) {
        classifier = trained;
    }

    public boolean isReady() {
        return classifier != null;
    }

    /// As [ExampleClassifier#guess]; [Guess#NOTHING] before anything was learned.
    public Guess guess(String words, Moment moment) {
        var trained = classifier;
        return trained == null ? Guess.NOTHING : trained.guess(words, moment);
    }
}
