package kith.bot.channels.telegram;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import kith.bot.channels.telegram.Loop.Next;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.telegram.telegrambots.meta.api.methods.botapimethods.PartialBotApiMethod;

/// Tells Telegram at start how updates are to come, and which commands the menu shows. In the background, again and
/// again until it has worked: Telegram being away must not keep us from starting.
final class TelegramSetUp implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(TelegramSetUp.class);

    private final BotApi api;
    private final List<PartialBotApiMethod<?>> steps;
    private @Nullable Loop loop;

    TelegramSetUp(BotApi api, List<PartialBotApiMethod<?>> steps) {
        this.api = api;
        this.steps = List.copyOf(steps);
    }

    @Override
    public synchronized void start() {
        var todo = new ArrayDeque<>(steps);
        loop = new Loop("telegram-set-up", Backoff.USUAL, _ -> next(todo));
    }

    @Override
    public synchronized void stop() {
        if (loop != null) {
            loop.stop();
            loop = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return loop != null;
    }

    private Next next(Queue<PartialBotApiMethod<?>> todo) {
        var step = todo.peek();
        if (step == null) {
            return new Next.Finished();
        }
        return switch (api.call(step)) {
            case Answer.Done _ -> {
                todo.remove();
                LOG.info("Telegram took {}", step.getMethod());
                yield Next.AT_ONCE;
            }
            case Answer.No no when no.retryAfter() != null -> new Next.After(Duration.ofSeconds(no.retryAfter()));
            case Answer other -> new Next.Failed(step.getMethod() + ": " + other);
        };
    }
}
