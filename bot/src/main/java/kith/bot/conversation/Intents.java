package kith.bot.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
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

    /// A leader asks who waits: "WAITING WALK7".
    record WhoWaits(String code) implements Intents {}

    /// A leader splits people into small groups: "PODS WALK7 6".
    ///
    /// @param most people in each; null for no small groups
    record Split(String code, @Nullable Integer most) implements Intents {}

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

    /// A leader has something to tell: "tell walkers …", "invite WALK7 …".
    ///
    /// @param rest       whom, and then what, as it was written
    /// @param day        the day that its first words name; null when they name none
    /// @param dayWords   how many words that takes
    /// @param invitation whether it asks people who do not belong yet
    /// @param otherwise  what it means from anyone else
    record Tell(String rest, @Nullable LocalDate day, int dayWords, boolean invitation, Intent otherwise)
            implements Intents {}

    /// "SEND", "send friday 9am": what a leader drafted may go.
    ///
    /// @param at        null for now
    /// @param otherwise what it means where there is no draft
    record Send(@Nullable LocalDateTime at, Intent otherwise) implements Intents {}

    /// "DROP": what a leader drafted is not to go.
    record Drop(Intent otherwise) implements Intents {}

    /// What a leader drafted, in other words.
    record NewWords(String text) implements Intents {}

    /// "HOLD": what a leader is sending is to stop.
    record Hold(Intent otherwise) implements Intents {}

    /// "How is it going?": of what a leader sent.
    record HowItGoes(Intent otherwise) implements Intents {}

    /// "Reply mary …" from a leader, "reply: …" from one of their people.
    record ReplyTo(String rest, Intent otherwise) implements Intents {}

    /// Something for the leader whose message they have just read.
    record ToLeader(String text) implements Intents {}

    /// A leader asks who is coming: "who WALK7", "who thursday".
    ///
    /// @param said      which session; empty for the next
    /// @param day       the day that it names; null when it names none
    /// @param otherwise what it means from anyone else
    record WhoComes(String said, @Nullable LocalDate day, Intent otherwise) implements Intents {}

    /// A leader wants to say again who came: "came WALK7".
    ///
    /// @param code      of the activity; empty for whichever was last
    /// @param otherwise what it means from anyone else
    record CameAgain(String code, Intent otherwise) implements Intents {}

    /// "CARD": how a leader's groups were this month.
    ///
    /// @param otherwise what it means from anyone else
    record SeeCard(Intent otherwise) implements Intents {}

    /// A leader says who came to a session.
    ///
    /// @param words     as they were written: "1 3 4", "all but 2"
    /// @param otherwise what they mean if they say nothing of that
    record Marks(UUID session, String words, Intent otherwise) implements Intents {}

    /// CANCEL, END or QUIT: phone networks read it as STOP, people mean "can't come".
    record CancelWord() implements Intents {}

    /// What a leader asks for about a meet-up.
    record MeetUp(MeetUpOrder order) implements Intents {}

    /// What a code stands for: an activity, or a group.
    record SeeCode(String code) implements Intents {}

    /// Join what a code stands for.
    ///
    /// @param party how many people, null when not said
    record JoinCode(String code, @Nullable Integer party) implements Intents {}
}
