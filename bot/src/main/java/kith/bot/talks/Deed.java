package kith.bot.talks;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Something to be done before an answer can be given: a use case of `community` with its slots filled in, and what is
/// said of what came of it.
///
/// @param <R> what came of it, a value; what a person may run into is one of its cases, not an exception
public interface Deed<R> {

    /// Does it, in the transaction of the turn. The use case asks for the right to it once more.
    R carryOut(UseCases use, Turn turn);

    /// What is said of it. Pure.
    Step tell(R came, Turn turn);

    /// How it goes into the audit trail; null for what residents do, for what came to nothing, and for what the use
    /// case notes by itself.
    default @Nullable Trail trail(R came) {
        return null;
    }

    /// Whether it is done for one person, so that on a shared phone it must be known first for whom.
    default boolean isForOnePerson() {
        return false;
    }

    /// Whether it may change who is reached at this address, by which name or in which language, so that this is read
    /// again before it is told.
    default boolean changesWhoIsThere() {
        return false;
    }

    /// Who speaks from now on; empty where that stays as it is.
    default Optional<UUID> speaksNow(R came) {
        return Optional.empty();
    }

    /// Whether somebody who is in the middle of something is reminded of it behind the answer; not where the answer is
    /// about that, nor where they want to hear no more.
    default boolean remindsOfWhatIsOpen() {
        return true;
    }

    /// Whether its answer confirms a STOP, the one message that may still be sent after it.
    default boolean confirmsStop() {
        return false;
    }

    /// Whether its answer goes first of all, before we have said who we are.
    default boolean isUrgent() {
        return false;
    }
}
