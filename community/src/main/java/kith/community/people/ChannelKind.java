package kith.community.people;

/// A way to reach someone. Stored by its name.
public enum ChannelKind {
    SMS,
    TELEGRAM,
    VOICE;

    /// The other way to reach the same phone; itself, where there is none.
    public ChannelKind ofTheSamePhone() {
        return switch (this) {
            case SMS -> VOICE;
            case VOICE -> SMS;
            case TELEGRAM -> TELEGRAM;
        };
    }
}
