package kith.community.outbox;

import java.time.Instant;
import java.util.UUID;
import kith.community.people.Addresses;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrases;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells someone something of our own accord, in their language, where they were last heard from.
@Component
public class Telling {

    private final People people;
    private final Addresses addresses;
    private final Phrases phrases;
    private final Outbox outbox;

    Telling(People people, Addresses addresses, Phrases phrases, Outbox outbox) {
        this.people = people;
        this.addresses = addresses;
        this.phrases = phrases;
        this.outbox = outbox;
    }

    /// @throws IllegalArgumentException when there is no such person
    @Transactional
    public Posting tell(UUID personId, Notice notice, Instant now) {
        var person = people.findById(personId)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + personId + "."));
        var to = addresses.toWriteTo(personId);
        if (to.isEmpty()) {
            return new Posting.Withheld(Posting.Reason.NO_ADDRESS);
        }
        return outbox.post(
                new Draft(
                        notice.key(),
                        personId,
                        to.get(),
                        message(person, notice),
                        notice.purpose(),
                        notice.notBefore(),
                        notice.usefulUntil(),
                        null),
                now);
    }

    private Message message(Person person, Notice notice) {
        var language = person.language();
        var choices = notice.options().stream()
                .map(option -> new Message.Choice(
                        option.say(),
                        phrases.say(language, option.label()),
                        option.line() == null ? "" : phrases.say(language, option.line())))
                .toList();
        return new Message(phrases.say(language, notice.words()), choices, Message.Ask.NOTHING);
    }
}
