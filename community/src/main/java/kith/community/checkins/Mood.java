package kith.community.checkins;

/// What someone says of themselves. Stored by its name.
public enum Mood {
    FINE,
    SO_SO,
    NOT_GOOD,
    /// Answered all the questions that were put; what that says stands in the answers, and nowhere as "fine".
    ANSWERED,
    /// Wants a person to ring, whatever else was said.
    RING_ME;

    /// Whether a person must see to it, although there is an answer.
    public boolean wantsSomeone() {
        return this == NOT_GOOD || this == RING_ME;
    }
}
