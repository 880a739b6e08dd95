package kith.community.lists;

import java.time.Instant;
import java.util.Optional;
import kith.community.people.Addresses;
import kith.community.people.Companions;
import kith.community.people.Consents;
import kith.community.people.GettingToKnow;
import kith.community.people.KnownAddress;
import kith.community.people.People;
import kith.community.people.PeopleByName;
import kith.community.people.Person;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Puts people on a list, with how we come to have their word that we may write. Their own word weighs more than a
/// file's: who has said no is on the list as that, and nothing is put on record over it.
@Service
public class Filling {

    private final Lists lists;
    private final People people;
    private final Addresses addresses;
    private final Companions companions;
    private final Consents consents;
    private final GettingToKnow gettingToKnow;

    Filling(
            Lists lists,
            People people,
            Addresses addresses,
            Companions companions,
            Consents consents,
            GettingToKnow gettingToKnow) {
        this.lists = lists;
        this.people = people;
        this.addresses = addresses;
        this.companions = companions;
        this.consents = consents;
        this.gettingToKnow = gettingToKnow;
    }

    /// What came of putting someone on a list.
    public enum Filled {
        PUT,
        /// They are on it already; nothing was changed.
        THERE,
        /// The number is known as somebody else's; nothing was done.
        SOMEBODY_ELSES
    }

    @Transactional
    public Filled put(String list, ListedPerson listed, Instant now) {
        var known = addresses.at(listed.number());
        var person = known.isEmpty() ? Optional.of(introduce(listed, now)) : reachedAt(known.get(), listed.name());
        if (person.isEmpty()) {
            return Filled.SOMEBODY_ELSES;
        }
        var one = person.get();
        var said = consents.said(one.id(), Consents.MESSAGES);
        boolean no = known.filter(Filling::hasSaidStop).isPresent() || !said.orElse(true);
        var state = no ? ListState.STOPPED : ListState.NEW;
        if (!lists.put(lists.named(list, now), one.id(), listed, state, now)) {
            return Filled.THERE;
        }
        if (said.isEmpty() && !no) {
            consents.record(
                    one.id(),
                    listed.number().channel(),
                    Consents.MESSAGES,
                    true,
                    listed.consentSource(),
                    "list " + list,
                    now);
        }
        return Filled.PUT;
    }

    private Person introduce(ListedPerson listed, Instant now) {
        var person = gettingToKnow.introduce(listed.name(), listed.number(), now);
        if (!listed.language().isEmpty()) {
            gettingToKnow.keepLanguage(person, listed.language());
        }
        return person;
    }

    private static boolean hasSaidStop(KnownAddress address) {
        return !address.isOpen() && "OPTED_OUT".equals(address.closedFor());
    }

    /// Whoever of those reached there may be called so; someone whose name we never learned may.
    private Optional<Person> reachedAt(KnownAddress address, String name) {
        var first = name.split("\\s+")[0];
        return companions.at(address.address()).stream()
                .flatMap(one -> people.findById(one.personId()).stream())
                .filter(one -> one.firstName().isBlank()
                        || PeopleByName.isSame(one.name(), name)
                        || one.lastName().isBlank() && PeopleByName.isSame(one.firstName(), first))
                .findFirst();
    }
}
