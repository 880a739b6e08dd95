package kith.bot.talks.feedback;

import java.util.UUID;
import kith.bot.talks.State;

/// Where the talk about a session that is over may stand. Both are answered in words, not by a number.
public sealed interface FeedbackState extends State {

    @Override
    default boolean takesAnAnswer() {
        return false;
    }

    /// We thanked for a score, and would like to hear a word about it.
    record AskedAWord(UUID signUp) implements FeedbackState {}

    /// We asked what else got in the way.
    record AskedReason(UUID signUp) implements FeedbackState {}
}
