package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import kith.bot.channels.telegram.Loop.Next;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;

/// One run of the poller: asks, takes in what comes, and confirms it with the next question.
///
/// An update is confirmed by the `offset` of the next request, and so only after it has been committed here. Until
/// then Telegram gives it again, to this node or to another.
final class Polling {

    /// How long Telegram may hold a request open when there is nothing new.
    static final Duration HELD_OPEN = Duration.ofSeconds(15);

    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private static final Duration STANDBY = Duration.ofSeconds(3);

    private final BotApi api;
    private final Intake intake;
    private final PollingTurn turn;
    private final Pulse pulse;
    private final Clock clock;

    private @Nullable Integer offset;

    Polling(BotApi api, Intake intake, PollingTurn turn, Pulse pulse, Clock clock) {
        this.api = api;
        this.intake = intake;
        this.turn = turn;
        this.pulse = pulse;
        this.clock = clock;
    }

    Next once(BooleanSupplier stopped) {
        if (!turn.hold(clock.instant())) {
            pulse.standsBy();
            return new Next.After(STANDBY);
        }
        var next = ask(stopped);
        if (next instanceof Next.Failed failed) {
            pulse.failed(failed.why());
        }
        return next;
    }

    private Next ask(BooleanSupplier stopped) {
        return switch (api.call(question())) {
            case Answer.Done done -> takeAll(done.result(), stopped);
            case Answer.No no -> refused(no);
            case Answer other -> new Next.Failed(other.toString());
        };
    }

    private GetUpdates question() {
        return GetUpdates.builder()
                .offset(offset)
                .timeout((int) HELD_OPEN.toSeconds())
                .allowedUpdates(TelegramUpdates.KINDS)
                .build();
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

    private Next takeAll(JsonNode updates, BooleanSupplier stopped) {
        for (JsonNode update : updates) {
            if (stopped.getAsBoolean()) {
                return Next.AT_ONCE;
            }
            var failure = take(update);
            if (failure != null) {
                return failure;
            }
            offset = update.path("update_id").intValue() + 1;
        }
        if (updates.isEmpty()) {
            // All is confirmed. After a week of silence Telegram may go on from a lower number, which an old offset
            // would hide: https://core.telegram.org/bots/api#update
            offset = null;
        }
        pulse.polled(clock.instant());
        return Next.AT_ONCE;
    }

    private Next.@Nullable Failed take(JsonNode update) {
        try {
            intake.take(update);
            return null;
        } catch (RuntimeException e) {
            return new Next.Failed("update " + update.path("update_id") + " was not stored, " + Trouble.in(e));
        }
    }
}
