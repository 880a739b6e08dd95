package kith.bot.talks;

/// The use cases of `community`, by their class.
public interface UseCases {

    /// @throws RuntimeException when there is none of that class
    <T> T the(Class<T> useCase);

    /// Does another deed as a part of this one, and notes it in the audit trail.
    <R> R carryOut(Deed<R> deed, Turn turn);
}
