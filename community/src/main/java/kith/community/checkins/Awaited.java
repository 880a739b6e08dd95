package kith.community.checkins;

/// What somebody may be telling us of how they are, of their own accord.
public enum Awaited {
    NOTHING,

    /// They have answered, or it was seen to: until they are asked again only trouble is still about it.
    TROUBLE,

    /// They are asked, or were to tell us by now, and have not.
    HOW_THEY_ARE
}
