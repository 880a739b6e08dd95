package kith.bot.hearing.examples;

import java.util.Locale;

/// What the speaker has just read from us, as far as it changes what an answer means: "yes" to a card is a booking, and
/// to a
/// question how they are it is not.
///
/// Where several are true, what we asked counts before what we showed, and that before what they are booked on.
public enum Moment {
    /// Nothing that an answer could be about.
    NOTHING,
    /// A list of what is on.
    LIST,
    /// One activity.
    CARD,
    /// They are booked, or wait for a place, and nothing later is known.
    BOOKED,
    /// The reminder of the day before, or a longer one.
    REMINDER,
    /// The reminder of the same day; or the session begins within hours, or is on.
    TODAY,
    /// A session they came to is over.
    AFTER,
    /// We stopped writing to them.
    STOPPED,
    /// The question how they are, or our answer to theirs.
    CHECK_IN,
    /// The question whether we may write to them.
    CONSENT,
    /// The question whether they can look in on somebody.
    HELPER,
    /// What a leader told their group.
    LEADER_WROTE;

    /// As a steward writes it: `check-in`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
