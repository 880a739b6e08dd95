package kith.community.members;

import java.util.List;
import kith.community.groups.Group;

/// What someone may mean who wants to join something by its name.
public sealed interface Joinable {

    /// No group is called that.
    record NoGroup() implements Joinable {}

    record One(Group group) implements Joinable {}

    /// Several groups may be meant, or an activity as well.
    ///
    /// @param meetings the next sessions of activities that are called so
    record Several(List<Group> groups, List<Joined.Meeting> meetings) implements Joinable {}
}
