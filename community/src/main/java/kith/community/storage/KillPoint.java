package kith.community.storage;

import org.jspecify.annotations.Nullable;

/// A named place where a test pulls the plug: `KITH_KILL_AT=claimed` halts the program there, at once and without
/// tidying up, as `kill -9` does. Without the variable, as always in life, nothing happens.
public enum KillPoint {
    /// A message came in, and nothing of it is committed.
    HEARD,
    /// A message that came in is committed with its answer; the provider has not been told that we have it, and the
    /// answer has not left.
    RECEIVED,
    /// A message to be sent is claimed; sending has not begun.
    CLAIMED,
    /// It is recorded that sending begins; the provider has not been called.
    BEGUN,
    /// The provider has taken a message; that is not recorded.
    SENT;

    private static final int KILLED = 137;
    private static final @Nullable String CHOSEN = System.getenv("KITH_KILL_AT");

    public void reached() {
        if (name().equalsIgnoreCase(CHOSEN)) {
            Runtime.getRuntime().halt(KILLED);
        }
    }
}
