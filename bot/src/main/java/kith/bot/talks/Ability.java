package kith.bot.talks;

/// Something people can ask for that is done as it was asked: the intent and its deed in one record, in one file.
///
/// @param <R> what came of it
public interface Ability<R> extends Intent, Deed<R> {

    @Override
    default Step hear(Turn turn) {
        return new Step.Do(this);
    }
}
