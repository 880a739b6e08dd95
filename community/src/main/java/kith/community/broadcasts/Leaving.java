package kith.community.broadcasts;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kith.community.groups.Group;
import kith.community.groups.GroupNames;
import kith.community.groups.Memberships;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Someone wants to hear no more of a group. Places they have stay theirs, and so do the reminders of those.
@Service
public class Leaving {

    private final Memberships memberships;

    Leaving(Memberships memberships) {
        this.memberships = memberships;
    }

    /// @return the name of the group; empty when they do not belong to it
    @Transactional
    public Optional<String> leave(UUID person, UUID group, Instant now) {
        return memberships.of(person).stream()
                .filter(each -> each.id().equals(group))
                .findFirst()
                .map(each -> left(person, each, now));
    }

    /// @param name as they call it, give or take a slip, or its code
    /// @return the name of the group; empty when none or several of theirs are called that
    @Transactional
    public Optional<String> leave(UUID person, String name, Instant now) {
        var found = GroupNames.called(name, memberships.of(person));
        return found.size() == 1 ? Optional.of(left(person, found.getFirst(), now)) : Optional.empty();
    }

    private String left(UUID person, Group group, Instant now) {
        memberships.leave(person, group.id(), now);
        return group.name();
    }
}
