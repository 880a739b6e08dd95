package kith.community.outbox;

/// The order in which messages to one address overtake each other: 0 goes first. Kept in the table as a number, so
/// that it can be sorted by.
final class Priority {

    /// The last one that goes at any hour.
    static final int LAST_AT_ANY_HOUR = of(Draft.Purpose.URGENT);

    static final int LAST = of(Draft.Purpose.NEWS);

    private Priority() {}

    static int of(Draft.Purpose purpose) {
        return switch (purpose) {
            case STOP_CONFIRMED -> 0;
            case ANSWER -> 1;
            case URGENT -> 2;
            case SERVICE -> 3;
            case ANNOUNCEMENT -> 4;
            case NEWS -> 5;
        };
    }

    static boolean keepsQuietHours(Draft.Purpose purpose) {
        return of(purpose) > LAST_AT_ANY_HOUR;
    }
}
