package kith.bot.language;

/// What a phrase such as "what's on" or "can't come" says its speaker is about.
public enum Cue {
    WHATS_ON,
    MORE,
    JOIN,
    DETAILS,
    BOOKINGS,
    CANT_COME,
    MY_PLACE,
    HELP,
    LIFT_NEEDED,
    LIFT_OFFERED,
    LIFT_DROPPED,
    NO_WAY,
    MEET_ME,
    YES,
    NO,
    THANKS,
    GREETING;

    /// Whether it asks for something, rather than being polite.
    public boolean isRequest() {
        return ordinal() < YES.ordinal();
    }

    /// Its name in the lexicon: `cant-come`.
    String key() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
