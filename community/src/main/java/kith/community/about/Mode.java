package kith.community.about;

/// How real it is (`kith.mode`).
public enum Mode {
    /// The simulator plays every phone; nothing leaves the machine.
    DEMO,
    /// Real providers, but only staff numbers receive anything.
    TRIAL,
    /// Real providers, real people.
    LIVE
}
