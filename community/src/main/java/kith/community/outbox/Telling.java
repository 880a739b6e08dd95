package kith.community.outbox;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.KnownAddress;
import kith.community.people.People;
import kith.community.people.Person;
import kith.community.phrases.Phrase;
import kith.community.phrases.Phrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells someone something of our own accord, in their language, where they were last heard from; by name, where others
/// read it too.
@Component
public class Telling {

    private final People people;
    private final Addresses addresses;
    private final Companions companions;
    private final Phrases phrases;
    private final Outbox outbox;

    Telling(People people, Addresses addresses, Companions companions, Phrases phrases, Outbox outbox) {
        this.people = people;
        this.addresses = addresses;
        this.companions = companions;
        this.phrases = phrases;
        this.outbox = outbox;
    }

    /// Which of these notices, by their keys, have been told before; whoever looks for what is due leaves them out.
    @Transactional(readOnly = true)
    public Set<String> told(Collection<String> keys) {
        return outbox.posted(keys);
    }

    /// @throws IllegalArgumentException when there is no such person
    @Transactional
    public Posting tell(UUID personId, Notice notice, Instant now) {
        return tell(personId, addresses.toWriteTo(personId), notice, now);
    }

    /// As [#tell], by the channel they wish, where it is open.
    @Transactional
    public Posting tell(UUID personId, @Nullable ChannelKind wished, Notice notice, Instant now) {
        var there = addresses.of(personId).stream()
                .filter(address -> address.isOpen() && address.channel() == wished)
                .map(KnownAddress::address)
                .findFirst();
        return tell(personId, there.or(() -> addresses.toWriteTo(personId)), notice, now);
    }

    /// The same by a phone call, whether they write by text or otherwise. What becomes of it is told by
    /// `kith.community.calls.CallEnded`.
    ///
    /// @return [Posting.Withheld] with [Posting.Reason#NO_ADDRESS] when no number of theirs may be rung;
    ///         then nothing is on record, and no end of a call will be told
    @Transactional
    public Posting ring(UUID personId, Notice notice, Instant now) {
        return tell(personId, addresses.toRing(personId), notice, now);
    }

    private Posting tell(UUID personId, Optional<Address> to, Notice notice, Instant now) {
        var person = people.findById(personId)
                .orElseThrow(() -> new IllegalArgumentException("There is no person " + personId + "."));
        if (to.isEmpty()) {
            return new Posting.Withheld(Posting.Reason.NO_ADDRESS);
        }
        return outbox.post(
                new Draft(
                        notice.key(),
                        personId,
                        to.get(),
                        message(person, notice, to.get()),
                        notice.purpose(),
                        notice.notBefore(),
                        notice.usefulUntil(),
                        null),
                now);
    }

    private Message message(Person person, Notice notice, Address to) {
        var language = person.language();
        Function<Phrase, String> say =
                words -> to.channel().isSpoken() ? phrases.sayAloud(language, words) : phrases.say(language, words);
        var choices = notice.options().stream()
                .map(option -> new Message.Choice(
                        option.say(), say.apply(option.label()), option.line() == null ? "" : say.apply(option.line())))
                .toList();
        return new Message(say.apply(named(person, notice.words(), to)), choices, Message.Ask.NOTHING);
    }

    private Phrase named(Person person, Phrase words, Address to) {
        var there = companions.at(to);
        boolean shared = there.stream().filter(Companion::speaks).count() > 1;
        boolean caredFor = there.stream()
                .anyMatch(each -> !each.speaks() && each.personId().equals(person.id()));
        return person.firstName().isBlank() || !shared && !caredFor
                ? words
                : Phrase.of(caredFor ? "who.for" : "who.says", "name", person.firstName(), "words", words);
    }
}
