package kith.community.lists;

/// How far we are with someone on a list. Stored by its name.
public enum ListState {
    /// Not written to.
    NEW,
    /// To be written to as soon as it is their turn.
    WANTED,
    /// Written to, or rung where the number is a landline.
    ASKED,
    /// They said what they need.
    NEEDS,
    /// They need nothing.
    NOTHING,
    /// They want a person to ring.
    RING_ME,
    /// Whoever has the number is somebody else.
    WRONG_NUMBER,
    /// They have said no to being written to: they are not.
    STOPPED,
    /// No message of ours reaches them.
    NOT_REACHED
}
