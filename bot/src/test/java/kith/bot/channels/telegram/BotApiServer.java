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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import kith.bot.channels.telegram.LocalBotApi.Call;
import kith.bot.channels.telegram.LocalBotApi.Fault;

/// The HTTP side of the local Bot API: reads requests, carries them out or lets them meet their [Fault], keeps them.
final class BotApiServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    static {
        // Without it the JDK's server answers 40 ms late on a connection that is used again (delayed acknowledgement).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Call> calls = new ArrayList<>();
    private final Map<String, Queue<Fault>> faults = new ConcurrentHashMap<>();
    private final Function<Call, String> carryOut;

    /// @param carryOut does what is asked and returns the result as JSON, or throws [Refusal]
    BotApiServer(int port, Function<Call, String> carryOut) {
        this.carryOut = carryOut;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    List<Call> calls(String method) {
        synchronized (calls) {
            return calls.stream()
                    .filter(call -> call.method().equals(method.toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    void next(String method, Fault fault) {
        faults.computeIfAbsent(method.toLowerCase(Locale.ROOT), _ -> new ConcurrentLinkedQueue<>())
                .add(fault);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) { // closed without an answer, the connection is cut
            try {
                meet(exchange, call(exchange));
            } catch (Refusal refusal) {
                answer(exchange, refusal.code(), "application/json", refusal.json());
            }
        }
    }

    /// Methods are found in any case, as by Telegram.
    private Call call(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().split("/");
        if (path.length != 3 || !path[1].startsWith("bot")) {
            throw new Refusal(404, "Not Found");
        }
        if (!path[1].equals("bot" + LocalBotApi.TOKEN)) {
            throw new Refusal(401, "Unauthorized");
        }
        var call = new Call(path[2].toLowerCase(Locale.ROOT), parameters(exchange));
        synchronized (calls) {
            calls.add(call);
        }
        return call;
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

    private void meet(HttpExchange exchange, Call call) throws IOException {
        var scripted = faults.get(call.method());
        switch (scripted == null ? null : scripted.poll()) {
            case null -> answer(exchange, call);
            case Fault.TooMany many -> throw Refusal.tooMany(many.retryAfter());
            case Fault.Refuse refuse -> throw new Refusal(refuse.code(), refuse.description());
            case Fault.Migrated migrated -> throw Refusal.migrated(migrated.to());
            case Fault.Page page -> answer(exchange, page.status(), "text/html", "<html>" + page.status() + "</html>");
            case Fault.DropBefore _ -> {}
            case Fault.DropAfter _ -> done(call);
            case Fault.Late late -> {
                Waiting.pause(late.by());
                answer(exchange, call);
            }
        }
    }

    private void answer(HttpExchange exchange, Call call) throws IOException {
        answer(exchange, 200, "application/json", "{\"ok\":true,\"result\":" + done(call) + "}");
    }

    private String done(Call call) {
        BotApiRules.check(call);
        return carryOut.apply(call);
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
