package kith.community.calls;

/// How bringing two people together on the phone ended. Stored by its name.
public enum BridgeOutcome {
    /// They were connected. Whether it was the resident or a voicemail of theirs is not known.
    TALKED,
    RESIDENT_BUSY,
    RESIDENT_NO_ANSWER,
    /// The resident could not be rung.
    RESIDENT_FAILED,
    /// The worker did not answer, or pressed no key.
    WORKER_NOT_REACHED,
    /// The worker asked to be connected, and nothing was told of what became of it.
    UNKNOWN
}
