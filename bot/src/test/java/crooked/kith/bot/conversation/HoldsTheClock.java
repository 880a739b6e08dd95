package crooked.kith.bot.conversation;

import java.time.Clock;

/// Crooked: a conversation that decides for itself what time it is.
public record HoldsTheClock(Clock clock) {}
