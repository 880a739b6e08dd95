package kith.community.people;

import java.time.Instant;
import java.util.UUID;
import kith.community.about.ServiceSettings;
import kith.community.places.Place;
import kith.community.time.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Meeting someone for the first time, and learning where they are and whether we may write to them.
@Service
public class GettingToKnow {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_PLACE = 80;

    private final People people;
    private final Addresses addresses;
    private final Consents consents;
    private final Pauses pauses;
    private final ServiceSettings service;

    GettingToKnow(People people, Addresses addresses, Consents consents, Pauses pauses, ServiceSettings service) {
        this.people = people;
        this.addresses = addresses;
        this.consents = consents;
        this.pauses = pauses;
        this.service = service;
    }

    /// Whoever writes from an address, or rings from it; see [#hear].
    ///
    /// @param firstName what their provider calls them, or null
    @Transactional
    public Acquaintance whoWritesFrom(Address from, @Nullable String firstName, Instant now) {
        hear(from, firstName, now);
        var known = addresses.at(from).orElseThrow();
        return new Acquaintance(people.findById(known.personId()).orElseThrow(), known);
    }

    /// Notes that somebody writes from an address, or rings from it; someone new is remembered. A number that we know
    /// by texts is known when it rings, and the other way round.
    ///
    /// @param firstName what their provider calls them, or null
    @Transactional
    public void hear(Address from, @Nullable String firstName, Instant now) {
        if (!addresses.heard(from, now) && !(addresses.addFromSamePhone(from, now) && addresses.heard(from, now))) {
            var name = firstName == null ? "" : shortened(firstName.strip(), LONGEST_NAME);
            var person = new Person(Ids.at(now), name, "", service.language(), "", null, null, now);
            people.insert(person);
            addresses.add(from, person.id(), now);
            addresses.heard(from, now);
        }
        if (from.channel().isSpoken() && !Landlines.include(from.value())) {
            addresses.addFromSamePhone(from.ofTheSamePhone(), now); // reminders go there as texts
        }
    }

    /// Someone we are told of before they have ever written to us; whoever has that address already is left as they
    /// are, but for a name we did not know.
    ///
    /// @param name first and last, as one writes it
    @Transactional
    public Person introduce(String name, Address address, Instant now) {
        var names = name.strip().split("\\s+", 2);
        var first = shortened(names[0], LONGEST_NAME);
        var last = names.length > 1 ? shortened(names[1], LONGEST_NAME) : "";
        var known = addresses.at(address);
        if (known.isEmpty()) {
            var person = new Person(Ids.at(now), first, last, service.language(), "", null, null, now);
            people.insert(person);
            addresses.add(address, person.id(), now);
            return person;
        }
        var person = people.findById(known.get().personId()).orElseThrow();
        if (person.firstName().isBlank() || person.lastName().isBlank()) {
            people.keepNames(
                    person.id(),
                    person.firstName().isBlank() ? first : person.firstName(),
                    person.lastName().isBlank() ? last : person.lastName());
        }
        return people.findById(person.id()).orElseThrow();
    }

    /// A person, and the address they are writing from.
    public record Acquaintance(Person person, KnownAddress address) {}

    @Transactional
    public void keepPlace(Person person, Place place) {
        people.keepPlace(person.id(), shortened(place.name(), LONGEST_PLACE), place.latitude(), place.longitude());
    }

    /// The language someone is written to in, as it is now.
    @Transactional(readOnly = true)
    public String languageOf(Person person) {
        return people.findById(person.id()).orElseThrow().language();
    }

    @Transactional
    public void keepLanguage(Person person, String language) {
        people.keepLanguage(person.id(), language);
    }

    @Transactional
    public void keepFirstName(Person person, String name) {
        people.keepFirstName(person.id(), shortened(name, LONGEST_NAME));
    }

    /// Someone reached at an address, in the place of its owner.
    @Transactional(readOnly = true)
    public Acquaintance at(KnownAddress address, UUID person) {
        return new Acquaintance(people.findById(person).orElseThrow(), address);
    }

    /// Stops everything to an address, and keeps on record that its owner said so.
    ///
    /// @param wording the keyword that was sent
    /// @return false when it was stopped before
    @Transactional
    public boolean stopWriting(KnownAddress address, String wording, Instant now) {
        consents.record(address.personId(), address.channel(), Consents.MESSAGES, false, "own message", wording, now);
        return addresses.optOut(address.address(), now);
    }

    /// Writes nothing to this person of our own accord until then.
    @Transactional
    public void pause(Person person, Instant until, Instant now) {
        pauses.pause(person.id(), until, now);
    }

    /// Keeps on record that this person wants to be asked no more how they are, and rings them no more.
    ///
    /// @param wording what was sent
    @Transactional
    public void stopCheckIns(KnownAddress address, String wording, Instant now) {
        consents.record(address.personId(), address.channel(), Consents.CHECK_INS, false, "own message", wording, now);
        addresses.endCalls(address.personId(), now);
    }

    /// Rings no phone of this person any more. Texts go on.
    @Transactional
    public void ringNoMore(UUID person, Instant now) {
        addresses.endCalls(person, now);
    }

    /// Keeps on record whether this person wants to hear of new things there.
    ///
    /// @param wording what was sent
    @Transactional
    public void keepNews(KnownAddress address, boolean wanted, String wording, Instant now) {
        consents.record(address.personId(), address.channel(), Consents.NEWS, wanted, "own message", wording, now);
    }

    /// Writes again, whether it had been stopped or paused.
    ///
    /// @return false when nothing had been stopped
    @Transactional
    public boolean startWriting(KnownAddress address, String wording, Instant now) {
        consents.record(address.personId(), address.channel(), Consents.MESSAGES, true, "own message", wording, now);
        pauses.goOn(address.personId());
        return addresses.optIn(address.address(), now);
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
