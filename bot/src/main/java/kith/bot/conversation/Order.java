package kith.bot.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.lists.SeeingToNeeds;
import org.jspecify.annotations.Nullable;

/// What a link worker wants done, in their words' sense. From anyone else the same words mean something else, or
/// nothing. It is never kept as an intent, so that its names need not differ from those of [Intents].
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "order")
public sealed interface Order extends Intent {

    @Override
    default Step hear(Turn turn) {
        return new Step.Do(new Deeds.Work(this));
    }

    @Override
    default boolean isNeverANote() {
        return this instanceof StartList || this instanceof SeeNeeds || this instanceof SeeListings;
    }

    /// "list shielding": how far is it?
    record SeeList(String list) implements Order {}

    /// "start list shielding": write to those not yet written to.
    record StartList(String list) implements Order {}

    /// About a group that the one who asks leads.
    sealed interface OfLeaders extends Order {}

    /// "members walkers": how many, and who is new?
    record Members(String group) implements OfLeaders {}

    /// "code walkers": by what do people join?
    record GroupCode(String group) implements OfLeaders {}

    /// "welcome walkers: bring a cup": what new members read.
    ///
    /// @param words empty for nothing in their own words; null to be told what it is now
    record Welcome(String group, @Nullable String words) implements OfLeaders {}

    /// "listings": what is to be checked?
    record SeeListings() implements OfLeaders {}

    /// What was asked about in a round is right.
    record ConfirmRound(UUID round) implements OfLeaders {}

    /// These are right.
    record Confirm(List<UUID> activities) implements OfLeaders {}

    /// One of a round is not right, by its number.
    record NotRight(UUID round, int number) implements OfLeaders {}

    /// This one is not right.
    record NotRightIs(UUID activity) implements OfLeaders {}

    /// What is wrong with it.
    record SayWrong(UUID activity, String words) implements OfLeaders {}

    /// It has ended.
    record SayOver(UUID activity) implements OfLeaders {}

    /// "needs": what is to be done for people.
    record SeeNeeds() implements Order {}

    /// "taken 2", "done 2", "can't 2": of the needs last shown.
    ///
    /// @param need null until it is known which one the number means
    record MoveNeed(
            int number, SeeingToNeeds.Move move, @Nullable UUID need) implements Order {}

    /// "give 1 3 to walkers": of the needs last shown, to a group.
    ///
    /// @param numbers empty for all that were shown
    /// @param needs   empty until it is known which ones the numbers mean
    record GiveNeeds(Set<Integer> numbers, String group, List<UUID> needs) implements Order {}
}
