package kith.bot.talks;

import java.util.UUID;

/// What a button sends: a command with the id of what it is about, so that a button of last week does what it said
/// then, whatever has been talked about since. At most 64 bytes, as Telegram takes no more.
public final class Buttons {

    private Buttons() {}

    public static String see(UUID session) {
        return "/see " + session;
    }

    public static String join(UUID session, int party) {
        return "/join " + session + " " + party;
    }

    public static String cantCome(UUID signUp) {
        return "/leave " + signUp;
    }
}
