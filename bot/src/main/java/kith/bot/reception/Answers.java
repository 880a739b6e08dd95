package kith.bot.reception;

import java.time.Instant;
import kith.bot.talks.Reply;
import kith.bot.talks.Turn;
import kith.community.outbox.Draft;
import kith.community.outbox.Draft.Purpose;
import kith.community.outbox.Outbox;
import kith.community.people.Addresses;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import org.jspecify.annotations.Nullable;

/// The answers to one message, into the outbox, in the order they are given. The first answer ever to an address says
/// who we are.
final class Answers {

    private final Inbound inbound;
    private final Outbox outbox;
    private final Addresses addresses;
    private final Phrases phrases;
    private boolean greeted;
    private int given;

    /// @param greeted whether this address has been told who we are
    Answers(Inbound inbound, boolean greeted, Outbox outbox, Addresses addresses, Phrases phrases) {
        this.inbound = inbound;
        this.greeted = greeted;
        this.outbox = outbox;
        this.addresses = addresses;
        this.phrases = phrases;
    }

    /// What goes first of all; who we are is said with the next answer.
    void postFirst(Reply reply, Turn turn) {
        put(reply, Purpose.ANSWER, turn.who().person(), turn.now());
    }

    void post(Reply reply, Purpose purpose, Turn turn) {
        post(reply, purpose, turn.who().person(), turn.now());
    }

    /// For what can be said without knowing where the talk stands.
    void post(Reply reply, Purpose purpose, Person person, Instant now) {
        if (reply.isSilence()) {
            return;
        }
        var address = inbound.from();
        boolean welcomed = greeted || address.channel().isSpoken() || purpose == Purpose.STOP_CONFIRMED;
        // a call has said who we are
        put(welcomed ? reply : reply.after(welcome(person.firstName())), purpose, person, now);
        if (!greeted && purpose != Purpose.STOP_CONFIRMED) {
            addresses.greeted(address, now);
            greeted = true;
        }
    }

    private void put(Reply words, Purpose purpose, Person person, Instant now) {
        var address = inbound.from();
        outbox.post(
                new Draft(
                        Draft.answerKey(address, inbound.providerId(), given++),
                        person.id(),
                        address,
                        address.channel().isSpoken()
                                ? words.aloud(person.language(), phrases)
                                : words.in(person.language(), phrases),
                        purpose,
                        now,
                        null,
                        given == 1 ? replaced() : null),
                now);
    }

    /// Who we are, how to stop, and a person's number: before the first answer ever.
    private static Phrase welcome(String name) {
        return Phrase.of("welcome", "hasName", name.isBlank() ? "no" : "yes", "name", name);
    }

    /// The message whose button was tapped is drawn over by the answer.
    private @Nullable String replaced() {
        return inbound.content() instanceof Inbound.Content.Tap tap
                        && !inbound.from().channel().isSpoken()
                ? tap.message()
                : null;
    }
}
