package kith.community.checkins;

/// What someone says to a check-in, as far as it was understood.
public sealed interface Said {

    /// The number of a choice, or a place on a scale.
    record Number(int number) implements Said {}

    /// In words, or by a key or button that says so.
    record How(Mood mood) implements Said {}

    /// This question is not for them.
    record Skip() implements Said {}

    /// Nothing that is an answer.
    record Unclear() implements Said {}
}
