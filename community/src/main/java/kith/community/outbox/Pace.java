package kith.community.outbox;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How fast one channel may write just now: a bucket that fills with time and empties with each message.
///
/// Pure. The bucket holds a quarter of a second's worth and one message more: providers count what comes in a second,
/// and a full second's worth at once, with what follows it, would be twice as many as they take.
///
/// @param tokens       messages that could have gone at once at `refilledAt`
/// @param blockedUntil nothing goes before this; null when the provider asked for no pause
record Pace(double tokens, Instant refilledAt, @Nullable Instant blockedUntil) {

    /// How many messages may go at `now`.
    int available(double perSecond, Instant now) {
        if (blockedUntil != null && now.isBefore(blockedUntil)) {
            return 0;
        }
        return (int) refilled(perSecond, now).tokens;
    }

    /// How many messages may go at once after a rest.
    static double full(double perSecond) {
        return 1 + perSecond / 4;
    }

    Pace taken(int messages, double perSecond, Instant now) {
        var full = refilled(perSecond, now);
        return new Pace(full.tokens - messages, now, blockedUntil);
    }

    private Pace refilled(double perSecond, Instant now) {
        // A clock set back fills nothing, and counts from there.
        double seconds = Math.max(0, Duration.between(refilledAt, now).toMillis() / 1000.0);
        return new Pace(Math.min(full(perSecond), tokens + seconds * perSecond), now, blockedUntil);
    }
}
