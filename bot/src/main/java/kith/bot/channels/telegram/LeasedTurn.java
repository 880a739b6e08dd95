package kith.bot.channels.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kith.community.storage.Leases;

/// The turn to poll as a lease in the database, so that of several nodes one polls, and another goes on within half a
/// minute when that one dies.
final class LeasedTurn implements PollingTurn {

    static final String NAME = "telegram-poller";

    /// Longer than one poll may take, so that it is still ours when the answer comes.
    static final Duration LENGTH = TelegramPoller.PATIENCE.plusSeconds(5);

    private final Leases leases;
    private final UUID holder;

    LeasedTurn(Leases leases, UUID holder) {
        this.leases = leases;
        this.holder = holder;
    }

    @Override
    public boolean hold(Instant now) {
        return leases.hold(NAME, holder, LENGTH, now);
    }

    @Override
    public void release() {
        leases.release(NAME, holder);
    }
}
