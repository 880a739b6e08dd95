package kith.bot.talks;

import org.jspecify.annotations.Nullable;

/// A number, yes or no. It answers what we asked of our own accord, if that is the last thing they read; else whatever
/// was last said makes something of it.
public sealed interface Answer extends Intent {

    /// @param party how many people, null when not said: "1 for 2" is number 1, party 2
    record Pick(int number, @Nullable Integer party) implements Answer {

        public Pick(int number) {
            this(number, null);
        }
    }

    record Yes() implements Answer {}

    record No() implements Answer {}

    /// What the last thing said makes of it; [Step.Declined] where that is nothing.
    @Override
    default Step hear(Turn turn) {
        return turn.state().answer(this, turn);
    }

    /// Yes and 1 are true, no and 2 are false, where those are the two answers that there are; else null.
    default @Nullable Boolean yesOrNo() {
        return switch (this) {
            case Yes yes -> true;
            case No no -> false;
            case Pick pick when pick.number() == 1 -> true;
            case Pick pick when pick.number() == 2 -> false;
            case Pick pick -> null;
        };
    }
}
