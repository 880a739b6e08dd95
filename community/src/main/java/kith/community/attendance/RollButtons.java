package kith.community.attendance;

import java.util.UUID;

/// What the buttons under "who came?" send: a command with the session's id, so that one of last week does what it said
/// then. At most 64 bytes, as Telegram takes no more.
public final class RollButtons {

    private RollButtons() {}

    /// `/came ALL <id>`.
    ///
    /// @param words one word that answers the question
    public static String came(String words, UUID session) {
        return "/came " + words + " " + session;
    }
}
