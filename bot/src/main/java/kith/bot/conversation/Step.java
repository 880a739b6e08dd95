package kith.bot.conversation;

/// What a turn does next: say something and be done, or do something first and tell what came of it.
public sealed interface Step {

    /// @param next where the talk stands after these words
    record Say(Reply reply, Talk next) implements Step {}

    record Do(Deed deed) implements Step {}

    static Step say(Reply reply, State next) {
        return new Say(reply, Talk.at(next));
    }
}
