package kith.community.households;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.Companion;
import kith.community.people.Companions;
import kith.community.people.KnownAddress;
import kith.community.people.Person;
import kith.community.people.PhoneNumber;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes one person of someone on Telegram and their phone. Only a number that its owner has shared may come here.
@Service
public class Linking {

    private final Addresses addresses;
    private final Companions companions;
    private final Merging merging;

    Linking(Addresses addresses, Companions companions, Merging merging) {
        this.addresses = addresses;
        this.companions = companions;
        this.merging = merging;
    }

    /// @param number the sender's own, as the provider writes it
    @Transactional
    public Linked link(Person person, String number, Instant now) {
        var phone = PhoneNumber.e164(number)
                .filter(e164 -> e164.length() <= 16)
                .map(Address::ofNumber)
                .orElse(null);
        if (phone == null) {
            return new Linked.NoSuchNumber();
        }
        addresses.addFromSamePhone(phone, now);
        if (addresses.add(phone, person.id(), now)) {
            companions.careEverywhere(person.id());
            return new Linked.Together(false, List.of());
        }
        var known = addresses.hold(phone).orElseThrow();
        var people = companions.at(phone).stream().filter(Companion::speaks).toList();
        if (people.stream().anyMatch(each -> each.personId().equals(person.id()))) {
            return new Linked.Already();
        }
        if (people.size() == 1) {
            return merge(known, known.personId(), person, now);
        }
        var named = people.stream()
                .filter(each -> !each.firstName().isBlank() && each.firstName().equalsIgnoreCase(person.firstName()))
                .toList();
        return named.size() == 1
                ? merge(known, named.getFirst().personId(), person, now)
                : new Linked.WhichOfThem(phone.value(), people);
    }

    /// As [#link], when someone has said which of the people who share the phone they are.
    ///
    /// @param phone in E.164, as it came from [Linked.WhichOfThem]
    @Transactional
    public Linked linkAs(UUID one, Person person, String phone, Instant now) {
        var address = Address.ofNumber(phone);
        var known = addresses.hold(address).orElseThrow();
        var there = companions.at(address);
        if (there.stream().anyMatch(each -> each.personId().equals(person.id()))) {
            return new Linked.Already();
        }
        return there.stream().anyMatch(each -> each.speaks() && each.personId().equals(one))
                ? merge(known, one, person, now)
                : link(person, phone, now);
    }

    private Linked merge(KnownAddress phone, UUID gone, Person into, Instant now) {
        return new Linked.Together(!phone.isOpen(), merging.merge(gone, into.id(), now));
    }
}
