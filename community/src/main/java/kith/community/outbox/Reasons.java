package kith.community.outbox;

import org.jspecify.annotations.Nullable;

/// A provider's code as it fits the column.
final class Reasons {

    private static final int LONGEST = 60;

    private Reasons() {}

    static @Nullable String of(String code) {
        var text = code.strip();
        return text.isEmpty() ? null : text.substring(0, Math.min(LONGEST, text.length()));
    }
}
