package kith.community.checkins;

import java.time.Instant;
import java.util.UUID;

/// What a check-in needs next.
sealed interface Next {

    /// @param late whether it is later than agreed, which is said
    record Ask(boolean late) implements Next {}

    record Nudge() implements Next {}

    /// @param late as in [Ask], where the call is the question
    record Ring(boolean late) implements Next {}

    /// The resident can't be reached: that is put on record.
    record GiveUpAsking(String why) implements Next {}

    record TellStaff(UUID who) implements Next {}

    record AskToLookIn(UUID who) implements Next {}

    /// Those who were told hear that the resident has answered.
    record TellOfAnswer() implements Next {}

    /// Everybody who may see to it is told, again and again.
    record BeLoud() implements Next {}

    /// They answered, and nobody is needed.
    record Close() implements Next {}

    /// Nothing until then, unless something happens.
    record Wait(Instant until) implements Next {}

    /// It is closed.
    record Rest() implements Next {}
}
