package kith.community.groups;

/// What of a group its member wants to hear. Stored by its name.
public enum Hears {
    /// All that its leader tells the group.
    EVERYTHING,
    /// Only what is about a meet-up they have a place at: reminders, changes, what its leader tells those who come.
    MEET_UPS
}
