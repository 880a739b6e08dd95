package kith.bot.talks.lifts;

/// What someone may ask for a booking of theirs.
public enum Wanted {
    LIFT,
    GIVE_LIFT,
    NO_LIFT,
    /// They have no way to get there: it is noted, and a lift is looked for.
    NO_WAY,
    MEET
}
