package kith.bot.channels.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;

/// A Telegram for tests and benchmarks: an HTTP server on localhost that speaks the Bot API to one bot, and plays the
/// people who write to it.
///
/// Strict about what it takes (see [BotApiRules]) and otherwise as Telegram is: people must have written before they
/// can be written to, an update is given again until an offset or a 200 confirms it, only one poll at a time.
/// What goes wrong is scripted with [#next(String, Fault)].
///
/// ```java
/// try (var telegram = LocalBotApi.start()) {
///     // kith.telegram.api-url = telegram.url(), kith.telegram.token = LocalBotApi.TOKEN
///     telegram.says(7, "whats on near TA1 1AA");
///     var answer = telegram.awaitMessages(7, 1).getFirst();
///     telegram.taps(7, answer.id(), answer.buttons().getFirst().data());
/// }
/// ```
public final class LocalBotApi implements AutoCloseable {

    public static final String TOKEN = "4200000042:local-bot-api-token";

    static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Without it the JDK's server answers 40 ms late on a connection that is used again (delayed acknowledgement).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /// One request of the bot.
    ///
    /// @param method in lower case
    public record Call(String method, JsonNode parameters) {}

    public record Button(String text, String data) {}

    /// A message as a person sees it now, so with its latest words if it was edited.
    ///
    /// @param buttons below the message
    /// @param keys    in place of the phone's keyboard
    public record Shown(int id, long chat, String text, List<Button> buttons, List<String> keys, boolean edited) {}

    /// What goes wrong with the next request, in place of the right answer.
    public sealed interface Fault {

        /// 429.
        record TooMany(int retryAfter) implements Fault {}

        /// Any other refusal, in Telegram's words.
        record Refuse(int code, String description) implements Fault {}

        /// 400, because the group has become a supergroup.
        record Migrated(long to) implements Fault {}

        /// A page of a proxy or gateway; not JSON.
        record Page(int status) implements Fault {}

        /// The connection is cut before the request is carried out.
        record DropBefore() implements Fault {}

        /// The request is carried out, then the connection is cut.
        record DropAfter() implements Fault {}

        /// The right answer, late.
        record Late(Duration by) implements Fault {}
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final LocalUpdates updates = new LocalUpdates();
    private final LocalChats chats = new LocalChats();

    private LocalBotApi(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    public static LocalBotApi start() {
        return start(0);
    }

    /// @param port 0 for any that is free
    public static LocalBotApi start(int port) {
        try {
            return new LocalBotApi(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        updates.close();
        server.stop(0);
        threads.shutdownNow();
    }

    // What people do. Each returns the id of the update that tells the bot.

    public int says(long person, String text) {
        return message(person, "\"text\":" + quoted(text));
    }

    public int taps(long person, int message, String data) {
        return updates.add(person, "callback_query", """
                {"id":"%d","from":%s,"chat_instance":"1","data":%s,
                 "message":{"message_id":%d,"date":%d,"chat":%s,"text":"-"}}""".formatted(
                        System.nanoTime(), user(person), quoted(data), message, seconds(), chat(person)));
    }

    public int sharesLocation(long person, double latitude, double longitude) {
        return message(person, "\"location\":{\"latitude\":" + latitude + ",\"longitude\":" + longitude + "}");
    }

    /// @param whose the user the number belongs to, as Telegram knows
    public int sharesContact(long person, String phone, long whose) {
        return message(
                person,
                "\"contact\":{\"phone_number\":" + quoted(phone) + ",\"first_name\":\"P\",\"user_id\":" + whose + "}");
    }

    public int blocks(long person) {
        chats.block(person);
        return membership(person, "member", "kicked");
    }

    public int unblocks(long person) {
        chats.unblock(person);
        return membership(person, "kicked", "member");
    }

    /// A message with any other field: `"sticker":{…}`.
    public int message(long person, String fields) {
        chats.knows(person);
        return updates.add(
                person,
                "message",
                "{\"message_id\":%d,\"date\":%d,\"from\":%s,\"chat\":%s,%s}"
                        .formatted(chats.nextId(), seconds(), user(person), chat(person), fields));
    }

    /// An update of any kind, as raw JSON, under the next id.
    public int update(long person, String kind, String json) {
        return updates.add(person, kind, json);
    }

    /// Gives an update again under the id it had, as Telegram does when in doubt.
    public void repeat(int update) {
        updates.repeat(update);
    }

    /// The next update has this id: after a week without any, Telegram goes on from a number of its choice.
    public void numbersStartFrom(int id) {
        updates.numbersStartFrom(id);
    }

    /// Ends the long poll under way with an empty answer, as when its time is over.
    public void endPolls() {
        updates.endPolls();
    }

    // What the bot did.

    /// All requests of one method, in order.
    public List<Call> calls(String method) {
        synchronized (calls) {
            return calls.stream()
                    .filter(call -> call.method().equals(method.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    /// Waits until there are so many requests of a method.
    public List<Call> awaitCalls(String method, int count) {
        return Waiting.until(() -> calls(method), found -> found.size() >= count, count + " calls of " + method);
    }

    public List<Shown> messages(long person) {
        return chats.messages(person);
    }

    public List<Shown> awaitMessages(long person, int count) {
        return awaitMessages(person, shown -> shown.size() >= count);
    }

    public List<Shown> awaitMessages(long person, Predicate<List<Shown>> enough) {
        return Waiting.until(() -> messages(person), enough, "the messages of " + person);
    }

    /// How many messages were taken for all people together.
    public int sent() {
        return chats.sent();
    }

    /// Updates that the bot has not yet confirmed.
    public int unconfirmed() {
        return updates.size();
    }

    public void awaitAllConfirmed() {
        Waiting.until(this::unconfirmed, count -> count == 0, "every update to be confirmed");
    }

    // What goes wrong.

    /// The next request of this method meets this; several are met in the order given.
    public void next(String method, Fault fault) {
        faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ConcurrentLinkedQueue<>())
                .add(fault);
    }

    /// From now on refuses what is too fast with 429, as Telegram does: 30 a second in all and 1 a second to a chat.
    /// 0 is no limit.
    public void limit(int perSecond, int perSecondAndChat) {
        chats.limit(perSecond, perSecondAndChat);
    }

    // The Bot API.

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) { // closed without an answer, the connection is cut
            try {
                carryOut(exchange, call(exchange));
            } catch (Refusal refusal) {
                answer(exchange, refusal.code, refusal.json());
            }
        }
    }

    private Call call(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        if (path.length != 3 || !path[1].startsWith("bot")) {
            throw new Refusal(404, "Not Found");
        }
        if (!path[1].equals("bot" + TOKEN)) {
            throw new Refusal(401, "Unauthorized");
        }
        var call = new Call(path[2].toLowerCase(Locale.ROOT), parameters(exchange));
        synchronized (calls) {
            calls.add(call);
        }
        return call;
    }

    private void carryOut(HttpExchange exchange, Call call) throws IOException {
        var fault = faults.getOrDefault(call.method(), new ConcurrentLinkedQueue<>())
                .poll();
        switch (fault) {
            case null -> answer(exchange, 200, done(call));
            case Fault.TooMany many -> throw Refusal.tooMany(many.retryAfter());
            case Fault.Refuse refuse -> throw new Refusal(refuse.code(), refuse.description());
            case Fault.Migrated migrated -> throw Refusal.migrated(migrated.to());
            case Fault.Page page -> page(exchange, page.status());
            case Fault.DropBefore _ -> {}
            case Fault.DropAfter _ -> done(call);
            case Fault.Late late -> {
                Waiting.pause(late.by());
                answer(exchange, 200, done(call));
            }
        }
    }

    private String done(Call call) {
        BotApiRules.check(call);
        var result = switch (call.method()) {
            case "getupdates" -> updates.poll(call.parameters());
            case "sendmessage" -> chats.send(call.parameters());
            case "editmessagetext" -> chats.edit(call.parameters());
            case "setwebhook" -> updates.setWebhook(call.parameters());
            case "deletewebhook" -> updates.deleteWebhook();
            case "getme" -> "{\"id\":4200000042,\"is_bot\":true,\"first_name\":\"Kith\",\"username\":\"KithBot\"}";
            default -> "true";
        };
        return "{\"ok\":true,\"result\":" + result + "}";
    }

    private static JsonNode parameters(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (body.length == 0) {
            return JSON.createObjectNode();
        }
        try {
            if (JSON.readTree(body) instanceof ObjectNode parameters) {
                return parameters;
            }
        } catch (JsonProcessingException e) {
            throw new Refusal(400, "Bad Request: can't parse the request body as JSON");
        }
        throw new Refusal(400, "Bad Request: the request body is not an object");
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static void page(HttpExchange exchange, int status) throws IOException {
        var bytes = "<html><h1>%d</h1></html>".formatted(status).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private int membership(long person, String before, String after) {
        return updates.add(
                person, "my_chat_member", """
                {"chat":%s,"from":%s,"date":%d,
                 "old_chat_member":{"status":"%s","user":{"id":4200000042,"is_bot":true,"first_name":"Kith"},"until_date":0},
                 "new_chat_member":{"status":"%s","user":{"id":4200000042,"is_bot":true,"first_name":"Kith"},"until_date":0}}""".formatted(chat(person), user(person), seconds(), before, after));
    }

    static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    private static String user(long id) {
        return "{\"id\":%d,\"is_bot\":false,\"first_name\":\"Person %d\"}".formatted(id, id);
    }

    static String chat(long id) {
        return "{\"id\":%d,\"type\":\"private\",\"first_name\":\"Person %d\"}".formatted(id, id);
    }

    static long seconds() {
        return System.currentTimeMillis() / 1000;
    }

    /// A request that is not carried out, and why, in Telegram's words.
    static final class Refusal extends RuntimeException {

        final int code;
        final String parameters;

        Refusal(int code, String description) {
            this(code, description, "");
        }

        private Refusal(int code, String description, String parameters) {
            super(description);
            this.code = code;
            this.parameters = parameters;
        }

        String json() {
            return "{\"ok\":false,\"error_code\":%d,\"description\":%s%s}"
                    .formatted(code, quoted(getMessage()), parameters);
        }

        static Refusal tooMany(int seconds) {
            return new Refusal(
                    429,
                    "Too Many Requests: retry after " + seconds,
                    ",\"parameters\":{\"retry_after\":" + seconds + "}");
        }

        static Refusal migrated(long to) {
            return new Refusal(
                    400,
                    "Bad Request: group chat was upgraded to a supergroup chat",
                    ",\"parameters\":{\"migrate_to_chat_id\":" + to + "}");
        }
    }
}
