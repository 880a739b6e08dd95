package kith.bot.conversation;

import java.util.UUID;
import kith.bot.talks.Deed;
import kith.bot.talks.Intent;
import kith.bot.talks.State;
import kith.community.households.Linked;
import org.jspecify.annotations.Nullable;

/// What came of a [Deed].
public sealed interface Outcome {

    record NoSuchCode(String code) implements Outcome {}

    /// The code is that of a group: this is to be done.
    record OfAGroup(Deed<?> then) implements Outcome {}

    record Linking(Linked linked) implements Outcome {}

    /// This one speaks from now on.
    record TurnedTo(UUID person, @Nullable Intent meant, State before) implements Outcome {}

    record NameKept(String name) implements Outcome {}

    record Shared(String name) implements Outcome {}

    /// @param isNew whether we had not known of them before
    record For<R>(UUID person, boolean isNew, Deed<R> deed, R came) implements Outcome {}

    /// What a code stands for is to be looked at.
    record SessionCoded(UUID session) implements Outcome {}

    /// What a code stands for is to be joined.
    record SessionToJoin(UUID session, int party) implements Outcome {}

    /// The activity has no session to come.
    record NotOn(String title, boolean paused) implements Outcome {}
}
