package kith.bot.talks;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that may turn out not to be theirs to ask for, or to be about nothing of that name. The use case knows
/// it, and answers nothing; the words are then heard as whatever else they may mean.
///
/// @param <T> what came of it where it was theirs
public interface IfTheirs<T> extends Ability<Optional<T>> {

    /// What is said of it where it was theirs. Pure.
    Step told(T came, Turn turn);

    /// How it goes into the audit trail where it was theirs; null where the use case notes it by itself.
    default @Nullable Trail noted(T came) {
        return null;
    }

    @Override
    default Step tell(Optional<T> came, Turn turn) {
        return came.map(it -> told(it, turn)).orElseGet(Step.Declined::new);
    }

    @Override
    default @Nullable Trail trail(Optional<T> came) {
        return came.map(this::noted).orElse(null);
    }
}
