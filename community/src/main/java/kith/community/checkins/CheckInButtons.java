package kith.community.checkins;

import java.util.UUID;

/// What the buttons of check-ins, and the keys of a call, send: a command with the id of the check-in, so that each
/// does what it said whatever has been talked about since. At most 64 bytes, as Telegram takes no more.
public final class CheckInButtons {

    private CheckInButtons() {}

    /// How they are: `/how FINE <id>`.
    public static String how(UUID checkIn, Mood mood) {
        return "/how " + mood + " " + checkIn;
    }

    /// A number of the question that was put: `/answer 7 <id>`.
    public static String answer(UUID checkIn, int number) {
        return "/answer " + number + " " + checkIn;
    }

    /// Whoever is asked to see to it, to look in, or what they found: `/see-to YES <id>`.
    public static String seeTo(UUID checkIn, boolean yes) {
        return "/see-to " + (yes ? "YES " : "NO ") + checkIn;
    }

    /// Whether they agree to be asked: `/agree YES <id>`, of the plan.
    public static String agree(UUID plan, boolean yes) {
        return "/agree " + (yes ? "YES " : "NO ") + plan;
    }

    /// Whether we may write to them: `/invited YES <id>`, of the person.
    public static String invited(UUID person, boolean yes) {
        return "/invited " + (yes ? "YES " : "NO ") + person;
    }

    /// Whether they may be asked to look in: `/helping YES <id>`, of whom they would look in on.
    public static String helping(UUID person, boolean yes) {
        return "/helping " + (yes ? "YES " : "NO ") + person;
    }
}
