package kith.community.meetups;

/// What is asked about a new meet-up, in this order.
public enum Detail {
    GROUP,
    TITLE,
    VENUE,
    /// Of a venue that we do not know.
    POSTCODE,
    DAY,
    TIME,
    END,
    OFTEN,
    PLACES,
    COST,
    /// Whether it is step-free.
    ACCESS,
    BRING;

    /// Whether a meet-up may do without.
    public boolean isOptional() {
        return compareTo(PLACES) >= 0;
    }
}
