package kith.community.activities;

import kith.community.groups.Group;
import kith.community.groups.Groups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The codes that groups are joined by. A group gets its own when it is first asked for, so that activities, which come
/// with theirs, have the first choice.
@Component
public class GroupCodes {

    private final Groups groups;
    private final FreeCodes codes;

    GroupCodes(Activities activities, Groups groups) {
        this.groups = groups;
        this.codes = new FreeCodes(activities, groups);
    }

    /// The code of a group, which it keeps.
    @Transactional
    public String of(Group group) {
        if (group.code() != null) {
            return group.code();
        }
        var code = codes.forTitle(group.name());
        if (groups.keepCode(group.id(), code) == 1) {
            return code;
        }
        var given = groups.findById(group.id()).map(Group::code).orElse(null);
        if (given == null) {
            throw new IllegalStateException("Group " + group.id() + " has no code and takes none.");
        }
        return given;
    }
}
