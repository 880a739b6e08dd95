package kith.bot.talks;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

/// What was last said to someone, as far as it gives their next words a meaning. Each subject has its own, as a sealed
/// family; they are kept between turns as JSON, told apart by their simple names.
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "state")
public interface State {

    /// Whether a number or a yes would answer what was last said.
    default boolean takesAnAnswer() {
        return true;
    }

    /// What a number, yes or no leads to; [Step.Declined] where it is no answer to this.
    default Step answer(Answer answer, Turn turn) {
        return new Step.Declined();
    }

    /// Nothing was last said that is open.
    record Idle() implements State {

        @Override
        public boolean takesAnAnswer() {
            return false;
        }
    }
}
