package kith.bot.conversation;

import kith.bot.talks.Intent;
import kith.bot.talks.Step;
import kith.bot.talks.Turn;
import org.jspecify.annotations.Nullable;

/// What someone wants, in their own words' sense. A text may hold several, in the order they were said.
public sealed interface Intents extends Intent {

    @Override
    default Step hear(Turn turn) {
        return Dialogue.heard(turn.talk(), this, turn);
    }

    @Override
    default boolean wantsNothing() {
        return this instanceof Name;
    }

    /// Opened the bot (`/start`), perhaps by a link that carries a word of ours.
    ///
    /// @param payload up to 64 characters, empty when there is none: `WALK7`
    record Begin(String payload) implements Intents {}

    /// "TAKE WALK7": takes the place that is offered.
    record Take(String code) implements Intents {}

    /// Shared their own phone number, as the provider writes it.
    record MyPhone(String number) implements Intents {}

    /// "It's Tom": who speaks from now on, where several people share an address.
    ///
    /// @param then what they say next, "Tom: my bookings"; null when that is all
    record ItIs(String name, @Nullable Intent then) implements Intents {}

    /// "Add Tom to this phone": someone else uses this address too.
    record Share(String name) implements Intents {}

    /// A first name, and nothing else: the answer when we asked for one.
    record Name(String name) implements Intents {}

    /// "Book 1 for mum", "Tom can't come": one wish, for someone other than who speaks.
    ///
    /// @param relation what the speaker calls them, `mum`; empty when not said
    /// @param name     as it was written; empty when not said, and then there is a relation
    record For(String relation, String name, Intent intent) implements Intents {}

    /// CANCEL, END or QUIT: phone networks read it as STOP, people mean "can't come".
    record CancelWord() implements Intents {}

    /// What a code stands for: an activity, or a group.
    record SeeCode(String code) implements Intents {}

    /// Join what a code stands for.
    ///
    /// @param party how many people, null when not said
    record JoinCode(String code, @Nullable Integer party) implements Intents {}
}
