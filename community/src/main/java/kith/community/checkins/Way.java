package kith.community.checkins;

/// How someone is kept in touch with. Stored by its name.
public enum Way {
    /// We ask how they are, at a time they chose.
    WE_ASK,
    /// They tell us that they are all right, before a time they chose; only silence starts a call.
    YOU_TELL
}
