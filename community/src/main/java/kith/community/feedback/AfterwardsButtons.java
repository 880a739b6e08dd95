package kith.community.feedback;

import java.util.UUID;
import kith.community.needs.Need;

/// What the buttons under our questions after a session send: a command with the sign-up's id, so that one of last week
/// does what it said then. At most 64 bytes, as Telegram takes no more.
public final class AfterwardsButtons {

    private AfterwardsButtons() {}

    /// `/rate 4 <id>`.
    public static String rate(int score, UUID signUp) {
        return "/rate " + score + " " + signUp;
    }

    /// `/kept HEALTH <id>`.
    public static String kept(Need.Kind kind, UUID signUp) {
        return "/kept " + kind.name() + " " + signUp;
    }
}
