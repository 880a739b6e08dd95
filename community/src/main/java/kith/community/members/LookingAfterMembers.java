package kith.community.members;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kith.community.activities.GroupCodes;
import kith.community.groups.Group;
import kith.community.groups.GroupNames;
import kith.community.groups.Groups;
import kith.community.groups.Hears;
import kith.community.groups.Leading;
import kith.community.groups.Memberships;
import kith.community.staff.AuditTrail;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// A leader asks who belongs to a group of theirs and how it is joined, and says what new members read.
@Service
public class LookingAfterMembers {

    private static final int NEWEST = 5;
    private static final int LONGEST_WELCOME = 400;

    private final Leading leading;
    private final Groups groups;
    private final Memberships memberships;
    private final GroupCodes codes;
    private final AuditTrail audit;

    LookingAfterMembers(Leading leading, Groups groups, Memberships memberships, GroupCodes codes, AuditTrail audit) {
        this.leading = leading;
        this.groups = groups;
        this.memberships = memberships;
        this.codes = codes;
        this.audit = audit;
    }

    /// @return empty when they lead nothing
    @Transactional
    public Optional<Led> members(UUID leader, String name, Instant now) {
        return theirs(leader, name, group -> {
            audit.note(leader, "MEMBERS_SEEN", null, group.name(), now);
            return new Led.Members(
                    group.name(),
                    memberships.count(group.id(), Hears.EVERYTHING),
                    memberships.count(group.id(), Hears.MEET_UPS),
                    memberships.newest(group.id(), NEWEST));
        });
    }

    /// @return empty when they lead nothing
    @Transactional
    public Optional<Led> code(UUID leader, String name, Instant now) {
        return theirs(leader, name, group -> {
            audit.note(leader, "CODE_SEEN", null, group.name(), now);
            return new Led.Code(group.name(), codes.of(group));
        });
    }

    /// @return empty when they lead nothing
    @Transactional(readOnly = true)
    public Optional<Led> welcome(UUID leader, String name) {
        return theirs(leader, name, group -> new Led.Welcome(group.name(), group.welcome(), false));
    }

    /// @param words empty for none of their own; what is longer than a few texts is cut off
    /// @return empty when they lead nothing
    @Transactional
    public Optional<Led> welcome(UUID leader, String name, String words, Instant now) {
        return theirs(leader, name, group -> {
            var kept = sentence(words.strip());
            groups.keepWelcome(group.id(), kept);
            audit.note(leader, "WELCOME_CHANGED", null, group.name(), now);
            return new Led.Welcome(group.name(), kept, true);
        });
    }

    private static String sentence(String words) {
        var begun = words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        return begun.length() > LONGEST_WELCOME ? begun.substring(0, LONGEST_WELCOME) : begun;
    }

    private Optional<Led> theirs(UUID leader, String name, Function<Group, Led> what) {
        var led = leading.groupsLedBy(leader);
        if (led.isEmpty()) {
            return Optional.empty();
        }
        var called = GroupNames.called(name, led);
        return Optional.of(
                switch (called.size()) {
                    case 0 -> new Led.NoSuch(name, names(led));
                    case 1 -> what.apply(called.getFirst());
                    default -> new Led.Which(names(called));
                });
    }

    private static List<String> names(List<Group> groups) {
        return groups.stream().map(Group::name).toList();
    }
}
