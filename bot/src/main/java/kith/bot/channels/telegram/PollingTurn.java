package kith.bot.channels.telegram;

import java.time.Instant;

/// Whose turn it is to poll: Telegram lets only one program ask for a bot's updates.
interface PollingTurn {

    /// Takes the turn, or keeps it, for long enough to poll once.
    boolean hold(Instant now);

    /// Lets another node have it at once.
    void release();
}
