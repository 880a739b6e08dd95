package kith.bot.talks.identity;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Talk;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.people.Companion;
import org.jspecify.annotations.Nullable;

/// Takes this one for the speaker from now on, and goes on with what was wanted when we asked who it was.
///
/// @param meant  what they want, to be heard then; null when there is nothing
/// @param before where the talk stood when it was said
record TurnTo(UUID person, @Nullable Intent meant, State before) implements Deed<UUID> {

    /// The reception keeps who speaks: nothing else is to be done.
    @Override
    public UUID carryOut(UseCases use, Turn turn) {
        return person;
    }

    @Override
    public Step tell(UUID came, Turn turn) {
        return meant == null
                ? KnowingWho.hello(
                        turn.company().find(person).map(Companion::firstName).orElse(""), before)
                : new Step.GoOn(meant, Talk.at(before));
    }

    @Override
    public boolean changesWhoIsThere() {
        return true;
    }

    @Override
    public Optional<UUID> speaksNow(UUID came) {
        return Optional.of(came);
    }
}
