package kith.community.activities;

import java.util.HashSet;
import kith.community.groups.Groups;

/// Codes that no activity and no group has: whoever texts one means one thing.
final class FreeCodes {

    private final Activities activities;
    private final Groups groups;

    FreeCodes(Activities activities, Groups groups) {
        this.activities = activities;
        this.groups = groups;
    }

    /// @param title of the activity, or the name of the group
    String forTitle(String title) {
        var word = Codes.word(title);
        var all = new HashSet<>(activities.codesOf(word));
        all.addAll(groups.codesOf(word));
        return Codes.next(word, all);
    }
}
