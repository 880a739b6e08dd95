package kith.bot.talks;

/// What a turn does next: say something and be done, do something first and tell what came of it, or
/// leave it to another reading.
public sealed interface Step {

    /// @param next where the talk stands after these words
    record Say(Reply reply, Talk next) implements Step {}

    record Do(Deed<?> deed) implements Step {}

    /// Hears something else in its place, as if the talk stood there.
    record GoOn(Intent intent, Talk from) implements Step {}

    /// It is nothing of theirs to ask for: the words are heard as whatever else they may mean.
    record Declined() implements Step {}

    static Step say(Reply reply, State next) {
        return new Say(reply, Talk.at(next));
    }
}
