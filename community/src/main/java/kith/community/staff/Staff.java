package kith.community.staff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import kith.community.about.StaffSettings;
import kith.community.about.StaffSettings.Member;
import kith.community.about.StaffSettings.Role;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.GettingToKnow;
import kith.community.people.KnownAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The members of staff (`kith.staff`) as people. A person is a member who has that member's phone or Telegram.
@Component
public class Staff {

    private final StaffSettings settings;
    private final Addresses addresses;
    private final GettingToKnow gettingToKnow;

    Staff(StaffSettings settings, Addresses addresses, GettingToKnow gettingToKnow) {
        this.settings = settings;
        this.addresses = addresses;
        this.gettingToKnow = gettingToKnow;
    }

    /// Whether this person may start check-ins, see who did not answer, and close them.
    @Transactional(readOnly = true)
    public boolean caresForPeople(UUID person) {
        return settings.staff().stream()
                .filter(Staff::caresForPeople)
                .anyMatch(
                        member -> at(member).anyMatch(known -> known.personId().equals(person)));
    }

    /// Every link worker and coordinator. One we have never heard from is met here by their number; on Telegram nobody
    /// can be written to who has not written first.
    @Transactional
    public List<UUID> whoCareForPeople(Instant now) {
        return settings.staff().stream()
                .filter(Staff::caresForPeople)
                .flatMap(member -> person(member, now).stream())
                .distinct()
                .toList();
    }

    /// Every coordinator. One we have never heard from is met here by their number.
    @Transactional
    public List<UUID> coordinators(Instant now) {
        return settings.staff().stream()
                .filter(member -> member.roles().contains(Role.COORDINATOR))
                .flatMap(member -> person(member, now).stream())
                .distinct()
                .toList();
    }

    /// The name of a member of staff as it stands in the settings; empty when this person is none.
    @Transactional(readOnly = true)
    public Optional<String> nameOf(UUID person) {
        return settings.staff().stream()
                .filter(member -> at(member).anyMatch(known -> known.personId().equals(person)))
                .map(Member::name)
                .findFirst();
    }

    private Optional<UUID> person(Member member, Instant now) {
        var known = at(member).map(KnownAddress::personId).findFirst();
        if (known.isPresent() || member.phone() == null) {
            return known;
        }
        var address = new Address(ChannelKind.SMS, member.phone());
        return Optional.of(gettingToKnow.introduce(member.name(), address, now).id());
    }

    private static boolean caresForPeople(Member member) {
        return member.roles().contains(Role.LINK_WORKER) || member.roles().contains(Role.COORDINATOR);
    }

    private Stream<KnownAddress> at(Member member) {
        return Stream.concat(
                        Stream.ofNullable(member.telegram()).map(id -> new Address(ChannelKind.TELEGRAM, id)),
                        Stream.ofNullable(member.phone()).map(phone -> new Address(ChannelKind.SMS, phone)))
                .flatMap(address -> addresses.at(address).stream());
    }
}
