package kith.bot.talks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a turn does next: say something and be done, do something first and tell what came of it, or
/// leave it to another reading.
public sealed interface Step {

    /// @param next  where the talk stands after these words
    /// @param about whose affairs they are about, where that may be somebody else's than who speaks; else null
    record Say(Reply reply, Talk next, @Nullable UUID about) implements Step {

        public Say(Reply reply, Talk next) {
            this(reply, next, null);
        }
    }

    record Do(Deed<?> deed) implements Step {}

    /// Hears something else in its place, as if the talk stood there.
    ///
    /// @param whom for whom, of those who are reached at the address; null for whoever speaks
    record GoOn(Intent intent, Talk from, @Nullable UUID whom) implements Step {

        public GoOn(Intent intent, Talk from) {
            this(intent, from, null);
        }
    }

    /// It is nothing of theirs to ask for: the words are heard as whatever else they may mean.
    record Declined() implements Step {}

    static Step say(Reply reply, State next) {
        return new Say(reply, Talk.at(next));
    }

    /// @param about whose affairs it is about
    static Step say(Reply reply, State next, UUID about) {
        return new Say(reply, Talk.at(next), about);
    }
}
