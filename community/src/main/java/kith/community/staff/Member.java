package kith.community.staff;

import java.util.LinkedHashSet;
import java.util.Set;
import kith.community.about.StaffSettings;
import kith.community.about.StaffSettings.Role;
import org.jspecify.annotations.Nullable;

/// A member of staff, from the settings or added by a coordinator.
///
/// @param groups   names of the groups led; empty for whoever is no leader
/// @param settings where they stand in the settings; null for one who was added
/// @param added    how they were added; null for one in the settings
public record Member(
        String name,
        Set<Role> roles,
        Set<String> groups,
        StaffSettings.@Nullable Member settings,
        @Nullable Appointment added) {

    /// One that stands in the settings.
    static Member of(StaffSettings.Member member) {
        boolean leads = member.roles().contains(Role.LEADER);
        return new Member(member.name(), member.roles(), leads ? member.groups() : Set.of(), member, null);
    }

    /// One who was added, whether they have said yes or not.
    public static Member of(Appointment added) {
        var group = added.group();
        return new Member(added.name(), Set.of(added.role()), group == null ? Set.of() : Set.of(group), null, added);
    }

    /// As they are called.
    public String firstName() {
        return name.strip().split("\\s+")[0];
    }

    public boolean isCoordinator() {
        return roles.contains(Role.COORDINATOR);
    }

    public boolean caresForPeople() {
        return roles.contains(Role.LINK_WORKER) || isCoordinator();
    }

    /// Whether they are named as a leader of it. A coordinator may lead each group without that.
    ///
    /// @param group null for none
    public boolean leads(@Nullable String group) {
        return group != null && groups.contains(group);
    }

    /// @param group null for what belongs to no group: only a coordinator leads that
    public boolean mayLead(@Nullable String group) {
        return isCoordinator() || leads(group);
    }

    /// Whether they are just that already.
    ///
    /// @param group what they lead; null where it is about no leader
    public boolean is(Role role, @Nullable String group) {
        return role == Role.LEADER ? leads(group) : roles.contains(role);
    }

    public boolean mayLeadAny() {
        return isCoordinator() || roles.contains(Role.LEADER);
    }

    /// What one person is by two entries.
    public Member and(Member other) {
        return new Member(name, union(roles, other.roles), union(groups, other.groups), settings, added);
    }

    private static <T> Set<T> union(Set<T> one, Set<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return all;
    }
}
