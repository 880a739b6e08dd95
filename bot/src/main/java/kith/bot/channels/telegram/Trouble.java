package kith.bot.channels.telegram;

import java.util.Arrays;

/// What may be said about an exception in a log: which, and where. Never its message, which may quote what someone
/// wrote: a database names the values it refuses.
final class Trouble {

    private static final String OURS = "kith.";

    private Trouble() {}

    static String in(Throwable e) {
        var where = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        var cause = e.getCause() == null
                ? ""
                : " because of " + e.getCause().getClass().getSimpleName();
        return e.getClass().getSimpleName() + where + cause;
    }
}
