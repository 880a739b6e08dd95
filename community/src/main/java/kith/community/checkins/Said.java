package kith.community.checkins;

import java.util.List;

/// What someone says to a check-in, as far as it was understood.
public sealed interface Said {

    /// The number of a choice, or a place on a scale.
    record Number(int number) implements Said {}

    /// Several of them in one message: the one that asks for help counts, and else none.
    record Numbers(List<Integer> numbers) implements Said {}

    /// In words, or by a key or button that says so.
    record How(Mood mood) implements Said {}

    /// This question is not for them.
    record Skip() implements Said {}

    /// Nothing that is an answer.
    record Unclear() implements Said {}
}
