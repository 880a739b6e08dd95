package kith.bot.conversation;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import kith.community.lists.SeeingToNeeds;
import kith.community.needs.Need;
import org.jspecify.annotations.Nullable;

/// What a link worker wants done, in their words' sense. From anyone else the same words mean something else, or
/// nothing. It is never kept as an intent, so that its names need not differ from those of [Intents].
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "order")
public sealed interface Order extends Intent {

    @Override
    default Step hear(Turn turn) {
        return new Step.Do(new Deeds.Work(this, null));
    }

    @Override
    default boolean isNeverANote() {
        return this instanceof Board
                || this instanceof SpokeTo
                || this instanceof Add
                || this instanceof StartList
                || this instanceof NeedsOf
                || this instanceof SeeNeeds
                || this instanceof SeeListings;
    }

    /// About one person, called by name.
    sealed interface About extends Order {

        /// As it was written, perhaps with words behind it that are no name.
        String name();

        /// The same about somebody of another name.
        About called(String name);
    }

    /// "add Mary Hill 07700 900301": ask her whether we may write.
    ///
    /// @param number as it was written; empty when it was not
    /// @param shares whether she uses a phone that is somebody else's
    record Add(String name, String number, boolean shares) implements Order {}

    /// "check Mary": ask her now.
    ///
    /// @param questions the questionnaire's name; empty for "how are you?"
    record Check(String name, String questions) implements About {

        @Override
        public Check called(String other) {
            return new Check(other, questions);
        }
    }

    /// "call Mary": bring us together on the phone.
    record Call(String name) implements About {

        @Override
        public Call called(String other) {
            return new Call(other);
        }
    }

    /// "who has not answered".
    record Board() implements Order {}

    /// "about Mary": what is known, and what was answered.
    record History(String name) implements About {

        @Override
        public History called(String other) {
            return new History(other);
        }
    }

    /// "spoke to Mary: fine".
    ///
    /// @param note empty when there was none
    record SpokeTo(String name, String note) implements About {

        @Override
        public SpokeTo called(String other) {
            return new SpokeTo(other, note);
        }
    }

    /// "pause Mary until 12 Jan".
    ///
    /// @param until null when no date was said
    record Pause(String name, @Nullable LocalDate until) implements About {

        @Override
        public Pause called(String other) {
            return new Pause(other, until);
        }
    }

    /// "resume Mary": the pause is over.
    record Resume(String name) implements About {

        @Override
        public Resume called(String other) {
            return new Resume(other);
        }
    }

    /// "plan Mary tue fri 10".
    ///
    /// @param days      empty when none were said
    /// @param time      null when none was said
    /// @param theyTell  whether they tell us before then, "before 10", rather than that we ask
    /// @param byPhone   whether they are asked by a call
    /// @param questions the questionnaire's name; empty for "how are you?"
    /// @param agreed    whether they have told the worker that they would like it
    record Plan(
            String name,
            Set<DayOfWeek> days,
            @Nullable LocalTime time,
            boolean theyTell,
            boolean byPhone,
            String questions,
            boolean agreed)
            implements About {

        @Override
        public Plan called(String other) {
            return new Plan(other, days, time, theyTell, byPhone, questions, agreed);
        }
    }

    /// "plan Mary off".
    record EndPlan(String name) implements About {

        @Override
        public EndPlan called(String other) {
            return new EndPlan(other);
        }
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

    /// "need Mary: shopping", "Mary needs shopping".
    ///
    /// @param kinds empty when it was none that we know
    record NeedsOf(String name, Set<Need.Kind> kinds) implements About {

        @Override
        public NeedsOf called(String other) {
            return new NeedsOf(other, kinds);
        }
    }

    /// "helper Mary: Joan Pope 07700 900302 neighbour".
    record LookIn(String name, String helper, String number, String relation) implements About {

        @Override
        public LookIn called(String other) {
            return new LookIn(other, helper, number, relation);
        }
    }
}
