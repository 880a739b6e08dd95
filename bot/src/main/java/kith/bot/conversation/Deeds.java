package kith.bot.conversation;

import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import org.jspecify.annotations.Nullable;

/// Something to be done before an answer can be given: a use case of `community`, with its blanks filled in.
public sealed interface Deeds extends Deed<Outcome> {

    @Override
    default Outcome carryOut(UseCases use, Turn turn) {
        return use.the(Carrying.class).outcome(this, turn);
    }

    @Override
    default Step tell(Outcome came, Turn turn) {
        return Dialogue.told(turn.talk(), came, turn);
    }

    @Override
    default boolean isForOnePerson() {
        return this instanceof JoinByCode;
    }

    @Override
    default boolean changesWhoIsThere() {
        return this instanceof TurnTo
                || this instanceof KeepName
                || this instanceof Share
                || this instanceof Link
                || this instanceof LinkAs
                || this instanceof For
                || this instanceof CareFor;
    }

    @Override
    default Optional<UUID> speaksNow(Outcome came) {
        return came instanceof Outcome.TurnedTo to ? Optional.of(to.person()) : Optional.empty();
    }

    /// Does them; the reception knows how.
    interface Carrying {

        Outcome outcome(Deeds deed, Turn turn);
    }

    record LookUp(String code) implements Deeds {}

    record JoinByCode(String code, int party) implements Deeds {}

    /// Opens what a link of ours carries: a group is joined, an activity is told about.
    record FollowLink(String code) implements Deeds {}

    /// Makes one person of the one on Telegram and the one with this phone.
    record Link(String number) implements Deeds {}

    /// As [Link], when they have said which of the people who share the phone they are.
    record LinkAs(UUID one, String phone) implements Deeds {}

    /// Takes this one for the speaker from now on.
    ///
    /// @param meant what they want, to be heard then; null when there is nothing
    record TurnTo(UUID person, @Nullable Intent meant, State before) implements Deeds {}

    record KeepName(String name) implements Deeds {}

    /// Somebody else uses this address too.
    record Share(String name) implements Deeds {}

    /// Does something for someone reached at this address.
    ///
    /// @param isNew whether we had not known of them before
    record For(UUID person, Deed<?> deed, boolean isNew) implements Deeds {

        public For(UUID person, Deed<?> deed) {
            this(person, deed, false);
        }
    }

    /// Remembers someone the speaker cares for, and does something for them.
    record CareFor(String relation, String name, Deed<?> deed) implements Deeds {}
}
