package kith.community.groups;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kith.community.staff.Member;
import kith.community.staff.Roster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who of the [Roster] leads which group: a leader their own, a coordinator each.
@Component
public class Leading {

    private final Roster roster;
    private final Groups groups;

    Leading(Roster roster, Groups groups) {
        this.roster = roster;
        this.groups = groups;
    }

    /// Someone who leads, as they are known to us.
    public record Leader(UUID personId, String firstName) {}

    /// Whether this person may lead this group.
    ///
    /// @param group null for what belongs to no group: only a coordinator leads that
    @Transactional(readOnly = true)
    public boolean mayLead(UUID person, @Nullable UUID group) {
        return memberOf(person)
                .filter(member -> member.isCoordinator() || member.leads(name(group)))
                .isPresent();
    }

    /// The leaders of a group who have written to us, so that we may write to them. Coordinators are not among them.
    @Transactional(readOnly = true)
    public List<Leader> leadersOf(@Nullable UUID group) {
        var name = name(group);
        return roster.members().stream()
                .filter(member -> member.leads(name))
                .flatMap(member ->
                        roster.reachedAs(member).map(person -> new Leader(person, member.firstName())).stream())
                .toList();
    }

    /// The names of all groups that have a leader.
    public Set<String> groupNamesLed() {
        return roster.members().stream()
                .flatMap(member -> member.groups().stream())
                .collect(Collectors.toSet());
    }

    /// Whether this person leads anything at all. Asked at every turn of a talk.
    @Transactional(readOnly = true)
    public boolean leadsAny(UUID person) {
        return memberOf(person).isPresent();
    }

    /// The groups this person may lead, by their names; none for whoever is no leader.
    @Transactional(readOnly = true)
    public List<Group> groupsLedBy(UUID person) {
        return memberOf(person).stream()
                .flatMap(member -> groups.findAll().stream().filter(group -> member.mayLead(group.name())))
                .sorted(Comparator.comparing(Group::name))
                .toList();
    }

    /// What a member of staff is called; empty for anyone else.
    @Transactional(readOnly = true)
    public Optional<String> firstName(UUID person) {
        return memberOf(person).map(Member::firstName);
    }

    private Optional<Member> memberOf(UUID person) {
        return roster.of(person).filter(Member::mayLeadAny);
    }

    private @Nullable String name(@Nullable UUID group) {
        return group == null ? null : groups.findById(group).map(Group::name).orElse(null);
    }
}
