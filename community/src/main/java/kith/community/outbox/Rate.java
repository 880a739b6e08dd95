package kith.community.outbox;

import java.time.Duration;

/// How fast a channel may write: what its provider takes, or what we allow ourselves.
///
/// @param perSecond messages a second over all addresses
/// @param spacing   the least time between two messages to one address; zero where the provider asks for none
public record Rate(double perSecond, Duration spacing) {

    /// For a channel behind which there is no provider to be held up.
    public static final Rate UNBOUNDED = perSecond(100_000);

    public Rate {
        if (perSecond <= 0) {
            throw new IllegalArgumentException("A rate is " + perSecond + " a second, but more than 0 was expected.");
        }
    }

    public static Rate perSecond(double messages) {
        return new Rate(messages, Duration.ZERO);
    }
}
