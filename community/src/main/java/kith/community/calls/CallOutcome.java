package kith.community.calls;

/// How a call ended. Stored by its name. All but the first mean *not answered*.
public enum CallOutcome {
    /// Someone pressed a key that meant something; what they said by it went through the conversation.
    ANSWERED_WITH_KEY,
    /// It was answered, and no key came, or none that meant anything.
    NO_KEY,
    /// A voicemail or a fax answered.
    MACHINE,
    BUSY,
    /// It rang, and nobody answered.
    NO_ANSWER,
    /// It never rang: refused, a wrong number, withheld, too late, or nobody can tell what became of it.
    FAILED;

    /// Whether a person was there to hear it.
    public boolean wasHeard() {
        return this == ANSWERED_WITH_KEY || this == NO_KEY;
    }
}
