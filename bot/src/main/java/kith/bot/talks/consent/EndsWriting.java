package kith.bot.talks.consent;

import kith.bot.talks.Ability;
import kith.bot.talks.Reply;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;

/// What ends all that we write to an address. What comes of it is false where writing was stopped before; then nothing
/// more is said.
interface EndsWriting extends Ability<Boolean> {

    /// The phrase that confirms it, the last that is said.
    String confirmation();

    @Override
    default Step tell(Boolean stopped, Turn turn) {
        return Step.say(stopped ? Reply.of(confirmation()) : Reply.SILENCE, new State.Idle());
    }

    @Override
    default boolean confirmsStop() {
        return true;
    }

    @Override
    default boolean remindsOfWhatIsOpen() {
        return false;
    }
}
