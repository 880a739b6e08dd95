package kith.bot.channels.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The updates the local Bot API keeps for its bot until each is confirmed: by the offset of a later poll, or by the
/// 200 of the bot's webhook.
final class LocalUpdates implements AutoCloseable {

    private record Update(int id, long person, String json) {}

    private record Webhook(URI url, String secret) {}

    /// As many webhook calls at once as Telegram makes by default (setWebhook, `max_connections`).
    private static final int AT_ONCE = 40;

    private static final long TAKEN = 0;
    private static final long NO_WEBHOOK = -1;

    private final TreeMap<Integer, Update> waiting = new TreeMap<>();
    private final Map<Integer, Update> all = new ConcurrentHashMap<>();
    private final Set<Long> beingPushed = ConcurrentHashMap.newKeySet();
    private final Semaphore pushes = new Semaphore(AT_ONCE);
    private final HttpClient http = HttpClient.newHttpClient();
    private volatile @Nullable Webhook webhook;
    private volatile URI publicUrl = URI.create("https://kith.example");
    private volatile URI reallyAt = URI.create("http://127.0.0.1:1");
    private int lastId = 1000;
    private int polls;
    private int ended;
    private volatile boolean closed;

    void webhooks(URI asTelegramKnowsIt, URI asItIs) {
        publicUrl = asTelegramKnowsIt;
        reallyAt = asItIs;
    }

    synchronized int add(long person, String kind, String json) {
        int id = ++lastId;
        var update = new Update(id, person, "{\"update_id\":%d,\"%s\":%s}".formatted(id, kind, json));
        waiting.put(id, update);
        all.put(id, update);
        changed();
        return id;
    }

    synchronized void repeat(int id) {
        waiting.put(id, all.get(id));
        endPolls();
        changed();
    }

    synchronized int size() {
        return waiting.size();
    }

    synchronized void numbersStartFrom(int id) {
        lastId = id - 1;
    }

    synchronized void endPolls() {
        ended = polls;
        notifyAll();
    }

    @Override
    public synchronized void close() {
        closed = true;
        http.shutdownNow();
        notifyAll();
    }

    /// Long polling as of getUpdates: everything below the offset is forgotten; a newer poll ends the older one.
    synchronized String poll(JsonNode parameters) {
        if (webhook != null) {
            throw new Refusal(
                    409,
                    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
                            + " to delete the webhook first");
        }
        int mine = ++polls;
        notifyAll();
        int offset = parameters.path("offset").asInt(0);
        waiting.headMap(offset).clear();
        long deadline = System.nanoTime()
                + Duration.ofSeconds(parameters.path("timeout").asInt(0)).toNanos();
        while (waiting.tailMap(offset).isEmpty() && !closed && ended < mine && System.nanoTime() < deadline) {
            await(deadline);
            if (mine != polls) {
                throw new Refusal(
                        409,
                        "Conflict: terminated by other getUpdates request; make sure that only one bot"
                                + " instance is running");
            }
        }
        return waiting.tailMap(offset).values().stream()
                .limit(parameters.path("limit").asInt(100))
                .map(Update::json)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private void await(long deadline) {
        try {
            wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    synchronized String setWebhook(JsonNode parameters) {
        var url = parameters.path("url").asText();
        if (!url.isEmpty()) {
            BotApiRules.checkWebhook(URI.create(url));
        }
        webhook = url.isEmpty()
                ? null
                : new Webhook(URI.create(url), parameters.path("secret_token").asText());
        changed();
        return "true";
    }

    synchronized String deleteWebhook() {
        webhook = null;
        changed();
        return "true";
    }

    /// Wakes whoever polls, and pushes what may be pushed: one update of each person at a time, in order.
    private synchronized void changed() {
        notifyAll();
        if (webhook != null && !closed) {
            waiting.values().stream()
                    .filter(update -> beingPushed.add(update.person()))
                    .forEach(update -> Thread.ofVirtual().start(() -> push(update)));
        }
    }

    private void push(Update update) {
        long again = pushOnce(update);
        while (again > 0) {
            Waiting.pause(Duration.ofSeconds(again));
            again = pushOnce(update);
        }
        synchronized (this) {
            if (again == TAKEN) {
                waiting.remove(update.id());
            }
            beingPushed.remove(update.person());
            changed();
        }
    }

    /// @return [#TAKEN], [#NO_WEBHOOK], or the seconds until it is brought again
    private long pushOnce(Update update) {
        var hook = webhook;
        if (hook == null || closed) {
            return NO_WEBHOOK;
        }
        var request = HttpRequest.newBuilder(
                        URI.create(hook.url().toString().replace(publicUrl.toString(), reallyAt.toString())))
                .header("Content-Type", "application/json")
                .header("X-Telegram-Bot-Api-Secret-Token", hook.secret())
                .POST(HttpRequest.BodyPublishers.ofString(update.json()))
                .build();
        pushes.acquireUninterruptibly();
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.discarding());
            boolean taken = response.statusCode() / 100 == 2;
            return taken
                    ? TAKEN
                    : response.headers().firstValueAsLong("Retry-After").orElse(1);
        } catch (IOException e) {
            return 1;
        } catch (InterruptedException e) {
            return NO_WEBHOOK;
        } finally {
            pushes.release();
        }
    }
}
