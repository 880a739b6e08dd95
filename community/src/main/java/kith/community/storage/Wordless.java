package kith.community.storage;

import org.jspecify.annotations.Nullable;

/// An exception as it may stand in a log: which, where and because of which, but not what it says. That may be
/// somebody's words or number, for a database names the values it refuses.
public final class Wordless extends RuntimeException {

    private static final int DEEPEST = 10;

    private Wordless(Throwable original, @Nullable Wordless cause) {
        super(original.getClass().getName(), cause, false, true);
        setStackTrace(original.getStackTrace());
    }

    public static Wordless of(Throwable original) {
        return of(original, DEEPEST);
    }

    private static Wordless of(Throwable original, int deeper) {
        var cause = original.getCause();
        return new Wordless(original, cause == null || deeper == 0 ? null : of(cause, deeper - 1));
    }
}
