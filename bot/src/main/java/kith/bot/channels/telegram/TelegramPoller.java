package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import kith.bot.channels.telegram.Loop.Next;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedRuntimeException;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/// Asks Telegram for updates, one long poll after the other, on the one node whose turn it is.
///
/// An update is confirmed by the `offset` of the next request, and so only after it has been committed here. Until
/// then Telegram gives it again, to this node or to another.
final class TelegramPoller implements SmartLifecycle {

    /// How long Telegram may hold a request open when there is nothing new.
    static final Duration POLL = Duration.ofSeconds(15);

    /// How long we wait for it: the poll and the way there and back.
    static final Duration PATIENCE = POLL.plusSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(TelegramPoller.class);

    private static final Duration STANDBY = Duration.ofSeconds(3);
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    /// How often an update that our own code fails on is tried before it is put on record unread (about 15 seconds),
    /// so that one message cannot keep everybody's waiting for ever.
    private static final int TRIES = 5;

    private final Supplier<BotApi> connect;
    private final Intake intake;
    private final PollingTurn turn;
    private final Pulse pulse;
    private final Backoff backoff;
    private final Clock clock;

    private @Nullable BotApi api;
    private @Nullable Loop loop;
    private @Nullable Integer offset;
    private int tries;

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
        var connected = connect.get();
        offset = null;
        api = connected;
        loop = new Loop("telegram-poller", backoff, () -> turn(connected));
    }

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

    private Next turn(BotApi connected) {
        if (!turn.hold(clock.instant())) {
            pulse.standsBy();
            return new Next.After(STANDBY);
        }
        var next = poll(connected);
        if (next instanceof Next.Failed failed) {
            pulse.failed(failed.why());
        }
        return next;
    }

    private Next poll(BotApi connected) {
        return switch (connected.call(question())) {
            case Answer.Done done -> takeAll(done.result());
            case Answer.No no -> refused(no);
            case Answer other -> new Next.Failed(other.toString());
        };
    }

    private static Next refused(Answer.No no) {
        if (no.retryAfter() != null) {
            LOG.warn("Telegram asks us to wait {} s before polling again", no.retryAfter());
            return new Next.After(Duration.ofSeconds(no.retryAfter()));
        }
        return new Next.Failed(
                no.code() == 409
                        ? "409, something else takes this bot's updates: a webhook, or another program with the same"
                                + " token (" + no.description() + ")"
                        : no.toString());
    }

    private GetUpdates question() {
        return GetUpdates.builder()
                .offset(offset)
                .timeout((int) POLL.toSeconds())
                .allowedUpdates(TelegramUpdates.KINDS)
                .build();
    }

    private Next takeAll(JsonNode updates) {
        for (JsonNode update : updates) {
            if (loop != null && loop.isStopped()) {
                return Next.AT_ONCE;
            }
            var failure = take(update);
            if (failure != null) {
                return failure;
            }
            offset = update.path("update_id").intValue() + 1;
        }
        if (updates.isEmpty()) {
            // All is confirmed. After a week of silence Telegram may start again from a lower number, which an old
            // offset would hide: https://core.telegram.org/bots/api#update
            offset = null;
        }
        pulse.polled(clock.instant());
        return Next.AT_ONCE;
    }

    private Next.@Nullable Failed take(JsonNode update) {
        try {
            tries++;
            intake.take(update);
        } catch (NestedRuntimeException e) {
            // The database's or the transaction's: Telegram keeps it until they are well again.
            return failed(update, e);
        } catch (RuntimeException e) {
            if (tries < TRIES) {
                return failed(update, e);
            }
            LOG.error(
                    "Update {} failed {} times and is put on record unread: {}",
                    update.path("update_id"),
                    tries,
                    Trouble.in(e));
            intake.takeUnread(update);
        }
        tries = 0;
        return null;
    }

    private Next.Failed failed(JsonNode update, RuntimeException e) {
        return new Next.Failed("update " + update.path("update_id") + " was not stored, " + Trouble.in(e));
    }
}
