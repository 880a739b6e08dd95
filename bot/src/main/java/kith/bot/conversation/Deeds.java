package kith.bot.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.bot.talks.Step;
import kith.bot.talks.Trail;
import kith.bot.talks.Turn;
import kith.bot.talks.UseCases;
import kith.community.broadcasts.Audience;
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
    default @Nullable Trail trail(Outcome came) {
        return Trails.of(this, came);
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

    record SeeWhoWaits(String code) implements Deeds {}

    /// Offers a free place to someone out of turn.
    record OfferTo(UUID signUp) implements Deeds {}

    /// @param most people in a small group; null for none
    record Split(String code, @Nullable Integer most) implements Deeds {}

    /// Keeps what a leader wrote, and works out what sending it would do.
    ///
    record Draft(String rest, @Nullable LocalDate day, int dayWords, boolean invitation) implements Deeds {}

    /// As [Draft], for those chosen of several that were meant.
    record DraftFor(Audience audience, String words, boolean invitation) implements Deeds {}

    record Rewrite(String words) implements Deeds {}

    record MeetUp(MeetUpOrder order) implements Deeds {}

    /// @param at by the service's wall clock; null for now
    record SendDraft(@Nullable LocalDateTime at) implements Deeds {}

    record DropDraft() implements Deeds {}

    record StopSending(Intent otherwise) implements Deeds {}

    record SeeHowItGoes(Intent otherwise) implements Deeds {}

    /// Passes someone's words on to the leader they are for.
    record PassOn(UUID broadcast, String words) implements Deeds {}

    /// A leader answers someone.
    ///
    /// @param rest whom, and then what
    record AnswerReply(String rest) implements Deeds {}

    /// A leader looks who is coming.
    record SeeWhoComes(String said, @Nullable LocalDate day, Intent otherwise) implements Deeds {}

    /// Asks a leader once more who came to the last session of an activity.
    record CallAgain(String code, Intent otherwise) implements Deeds {}

    /// A leader looks how their groups were.
    record SeeCard(Intent otherwise) implements Deeds {}

    /// Keeps who came to a session.
    record MarkRoll(UUID session, String words, Intent otherwise) implements Deeds {}

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
