package kith.bot.talks;

/// Something that only leaders ask for, in words that mean something else from anyone else. Which group it is about is
/// asked by the use case.
///
/// @param <T> what came of it where it was theirs
public interface OfLeaders<T> extends IfTheirs<T> {

    @Override
    default Step hear(Turn turn) {
        return turn.leads() ? new Step.Do(this) : new Step.Declined();
    }
}
