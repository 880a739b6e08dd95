package kith.community.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kith.community.about.StaffSettings;
import kith.community.about.StaffSettings.Member;
import kith.community.about.StaffSettings.Role;
import kith.community.people.Address;
import kith.community.people.Addresses;
import kith.community.people.ChannelKind;
import kith.community.people.KnownAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who leads which group: a leader their own, a coordinator each (`kith.staff`). A person is a member of staff who
/// has that member's phone or Telegram.
@Component
public class Leading {

    private final StaffSettings settings;
    private final Groups groups;
    private final Addresses addresses;

    Leading(StaffSettings settings, Groups groups, Addresses addresses) {
        this.settings = settings;
        this.groups = groups;
        this.addresses = addresses;
    }

    /// Someone who leads, as they are known to us.
    public record Leader(UUID personId, String firstName) {}

    /// Whether this person may lead this group.
    ///
    /// @param group null for what belongs to no group: only a coordinator leads that
    @Transactional(readOnly = true)
    public boolean mayLead(UUID person, @Nullable UUID group) {
        var name = name(group);
        return settings.staff().stream()
                .filter(member -> member.roles().contains(Role.COORDINATOR) || leads(member, name))
                .anyMatch(
                        member -> at(member).anyMatch(known -> known.personId().equals(person)));
    }

    /// The leaders of a group who have written to us, so that we may write to them. Coordinators are not among them.
    @Transactional(readOnly = true)
    public List<Leader> leadersOf(@Nullable UUID group) {
        var name = name(group);
        return settings.staff().stream()
                .filter(member -> leads(member, name))
                .flatMap(member -> at(member)
                        .filter(KnownAddress::isOpen)
                        .limit(1)
                        .map(known -> new Leader(known.personId(), firstName(member))))
                .toList();
    }

    /// The names of all groups that have a leader.
    public Set<String> groupNamesLed() {
        return settings.staff().stream()
                .filter(member -> member.roles().contains(Role.LEADER))
                .flatMap(member -> member.groups().stream())
                .collect(Collectors.toSet());
    }

    /// Whether this person leads anything at all. Asked at every turn of a talk, so it looks only at their addresses.
    @Transactional(readOnly = true)
    public boolean leadsAny(UUID person) {
        return memberOf(person).isPresent();
    }

    /// The groups this person may lead, by their names; none for whoever is no leader.
    @Transactional(readOnly = true)
    public List<Group> groupsLedBy(UUID person) {
        return memberOf(person).stream()
                .flatMap(member -> groups.findAll().stream()
                        .filter(group -> member.roles().contains(Role.COORDINATOR) || leads(member, group.name())))
                .sorted(Comparator.comparing(Group::name))
                .toList();
    }

    /// What a member of staff is called; empty for anyone else.
    @Transactional(readOnly = true)
    public Optional<String> firstName(UUID person) {
        return memberOf(person).map(Leading::firstName);
    }

    private Optional<Member> memberOf(UUID person) {
        var theirs = addresses.of(person).stream()
                .map(known -> known.address().value())
                .toList();
        return settings.staff().stream()
                .filter(member -> member.roles().contains(Role.COORDINATOR)
                        || member.roles().contains(Role.LEADER))
                .filter(member -> Stream.of(member.phone(), member.telegram()).anyMatch(theirs::contains))
                .findFirst();
    }

    private static String firstName(Member member) {
        return member.name().strip().split("\\s+")[0];
    }

    private @Nullable String name(@Nullable UUID group) {
        return group == null ? null : groups.findById(group).map(Group::name).orElse(null);
    }

    private static boolean leads(Member member, @Nullable String group) {
        return group != null
                && member.roles().contains(Role.LEADER)
                && member.groups().contains(group);
    }

    private Stream<KnownAddress> at(Member member) {
        return Stream.concat(
                        Stream.ofNullable(member.phone()).map(phone -> new Address(ChannelKind.SMS, phone)),
                        Stream.ofNullable(member.telegram()).map(id -> new Address(ChannelKind.TELEGRAM, id)))
                .flatMap(address -> addresses.at(address).stream());
    }
}
