package kith.community.members;

import java.util.List;

/// What a leader is told about one of their groups.
public sealed interface Led {

    /// None of theirs is called that.
    record NoSuch(String said, List<String> groups) implements Led {}

    /// Several of theirs are.
    record Which(List<String> groups) implements Led {}

    /// @param newest first names of those who joined last, the newest first
    record Members(String name, int everything, int meetUpsOnly, List<String> newest) implements Led {}

    record Code(String name, String code) implements Led {}

    /// @param welcome empty for nothing in their own words
    record Welcome(String name, String welcome, boolean changed) implements Led {}
}
