package kith.community.people;

/// A way to reach someone. Stored by its name.
public enum ChannelKind {
    SMS,
    TELEGRAM,
    VOICE
}
