package kith.community.members;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kith.community.activities.GroupCodes;
import kith.community.groups.Group;
import kith.community.groups.GroupNames;
import kith.community.groups.Groups;
import kith.community.groups.Hears;
import kith.community.groups.Membership;
import kith.community.groups.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Someone joins a group without a place at anything yet, and says what they want to hear of it.
@Service
public class JoiningGroups {

    /// More choices than this are no question any more.
    private static final int MOST_GROUPS = 5;

    private static final int MOST_MEETINGS = 3;

    private final Groups groups;
    private final Memberships memberships;
    private final GroupCodes codes;
    private final Meetings meetings;

    JoiningGroups(Groups groups, Memberships memberships, GroupCodes codes, Meetings meetings) {
        this.groups = groups;
        this.memberships = memberships;
        this.codes = codes;
        this.meetings = meetings;
    }

    /// What "join walkers" may mean. Where no group is called that, it is for others to find out.
    @Transactional(readOnly = true)
    public Joinable find(String name, Instant now) {
        var called = GroupNames.called(name, groups.findAll());
        if (called.isEmpty()) {
            return new Joinable.NoGroup();
        }
        var titled = meetings.titled(name, now, MOST_MEETINGS);
        return called.size() == 1 && titled.isEmpty()
                ? new Joinable.One(called.getFirst())
                : new Joinable.Several(called.stream().limit(MOST_GROUPS).toList(), titled);
    }

    /// @param code in any case
    @Transactional(readOnly = true)
    public Optional<Group> coded(String code) {
        return groups.findByCode(code.toUpperCase(Locale.ROOT));
    }

    /// @throws IllegalArgumentException when there is no such group
    @Transactional
    public Joined join(UUID person, UUID groupId, Instant now) {
        var group = groups.findById(groupId)
                .orElseThrow(() -> new IllegalArgumentException("There is no group " + groupId + "."));
        boolean isNew = memberships.join(person, groupId, now);
        var hears = memberships.all(person).stream()
                .filter(each -> each.group().id().equals(groupId))
                .map(Membership::hears)
                .findFirst()
                .orElse(Hears.EVERYTHING);
        return told(group, !isNew, hears, now);
    }

    /// What someone is told who asks about a group.
    @Transactional
    public Joined look(Group group, Instant now) {
        return told(group, false, Hears.EVERYTHING, now);
    }

    private Joined told(Group group, boolean already, Hears hears, Instant now) {
        return new Joined(
                group.id(),
                group.name(),
                codes.of(group),
                group.welcome(),
                already,
                hears,
                meetings.next(group.id(), now).orElse(null));
    }

    /// What someone hears of a group from now on.
    ///
    /// @param code of the group, to change it by
    public record Heard(String name, String code, Hears hears) {}

    /// @return empty when they do not belong to it
    @Transactional
    public Optional<Heard> hear(UUID person, UUID groupId, Hears hears) {
        return memberships.hear(person, groupId, hears)
                ? groups.findById(groupId).map(group -> new Heard(group.name(), codes.of(group), hears))
                : Optional.empty();
    }

    /// @param name as they call it, or its code
    /// @return empty when none or several of theirs are called that
    @Transactional
    public Optional<Heard> hear(UUID person, String name, Hears hears) {
        List<Group> called = GroupNames.called(name, memberships.of(person));
        return called.size() == 1 ? hear(person, called.getFirst().id(), hears) : Optional.empty();
    }
}
