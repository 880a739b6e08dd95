package kith.bot.channels.telegram;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/// Begins [Polling] with the program and ends it with the program, within a second.
final class TelegramPoller implements SmartLifecycle {

    /// How long one request may take: the time it is held open, and the way there and back.
    static final Duration PATIENCE = Polling.HELD_OPEN.plusSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final Supplier<BotApi> connect;
    private final Intake intake;
    private final PollingTurn turn;
    private final Pulse pulse;
    private final Backoff backoff;
    private final Clock clock;

    private @Nullable BotApi api;
    private @Nullable Loop loop;

    TelegramPoller(
            Supplier<BotApi> connect, Intake intake, PollingTurn turn, Pulse pulse, Backoff backoff, Clock clock) {
        this.connect = connect;
        this.intake = intake;
        this.turn = turn;
        this.pulse = pulse;
        this.backoff = backoff;
        this.clock = clock;
    }

    @Override
    public synchronized void start() {
        api = connect.get();
        var polling = new Polling(api, intake, turn, pulse, clock);
        loop = new Loop("telegram-poller", backoff, polling::once);
    }

    /// Breaks the long poll off, but lets a message that is being stored be stored.
    @Override
    public synchronized void stop() {
        if (loop != null && api != null) {
            loop.stop();
            api.close();
            loop.join(LAST_WORDS);
            release();
            loop = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return loop != null;
    }

    private void release() {
        try {
            turn.release();
        } catch (RuntimeException e) {
            LOG.warn("The turn to poll was not given back and runs out by itself: {}", Trouble.in(e));
        }
    }
}
