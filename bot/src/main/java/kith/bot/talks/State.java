package kith.bot.talks;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kith.community.phrases.Phrase;
import org.jspecify.annotations.Nullable;

/// What was last said to someone, as far as it gives their next words a meaning. Each subject has its own, as a sealed
/// family; they are kept between turns as JSON, told apart by their simple names.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "state")
public interface State {

    /// Whether a number or a yes would answer what was last said.
    default boolean takesAnAnswer() {
        return true;
    }

    /// What reminds somebody who is in the middle of something that it waits for them, when they were answered
    /// something else in between; null where nothing does.
    default @Nullable Phrase reminder() {
        return null;
    }

    /// What a number, yes or no leads to; [Step.Declined] where it is no answer to this.
    default Step answer(Answer answer, Turn turn) {
        return new Step.Declined();
    }

    /// What CANCEL, END or QUIT lead to; [Step.Declined] where they mean "can't come", as they mostly do.
    default Step cancel(Turn turn) {
        return new Step.Declined();
    }

    /// The session that JOIN is about when it says no more; null when there is none, or more than one.
    default @Nullable MeantSession session() {
        return null;
    }

    /// The sessions that were shown, number 1 first. "Book 2" is about these and about nothing else that has numbers.
    default List<UUID> sessions() {
        return List.of();
    }

    /// The booking that was last talked about, as the id of its sign-up.
    default Optional<UUID> booking() {
        return Optional.empty();
    }

    /// Whether it was said to one person and means nothing to another who uses the same phone.
    default boolean isPersonal() {
        return true;
    }

    /// Whether "join" and "can't come" without more go on about whoever was last talked about.
    default boolean goesOnAboutThem() {
        return false;
    }

    /// What free text leads to where we asked for some, such as a note; null where we did not, or where it is none.
    ///
    /// @param text  as it was written
    /// @param order what it asks for from a member of staff; null for nothing
    default @Nullable Intent freeText(String text, @Nullable Intent order) {
        return null;
    }

    /// Nothing was last said that is open.
    record Idle() implements State {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }
    }
}
