package kith.bot.channels.twilio;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kith.bot.channels.Bucket;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Plays Twilio on localhost: takes texts and calls strictly, lists them, reports on them with signed webhooks,
/// passes on what people text, talks with us in a [LocalTalk], blocks who texts STOP, and misbehaves as told by a
/// [Script].
///
/// What a request did wrong is kept in [#complaints], so that a test can say there was nothing.
public final class LocalTwilio implements AutoCloseable {

    public static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    public static final String TOKEN = "fedcba9876543210fedcba9876543210";
    public static final String NUMBER = "+447700900000";
    public static final String SERVICE = "MG0123456789abcdef0123456789abcdef";

    private static final String MESSAGES = "/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json";
    private static final String CALLS = "/2010-04-01/Accounts/" + ACCOUNT + "/Calls";
    private static final Set<String> CALL_FIELDS =
            Set.of("To", "From", "Url", "StatusCallback", "StatusCallbackEvent", "Timeout", "MachineDetection");
    private static final Set<String> CALL_EVENTS = Set.of("initiated", "ringing", "answered", "completed");
    private static final Set<String> FIELDS =
            Set.of("To", "From", "MessagingServiceSid", "Body", "StatusCallback", "ValidityPeriod");
    private static final Set<String> FILTERS = Set.of("To", "From", "DateSent>", "PageSize", "Page");
    private static final Pattern E_164 = Pattern.compile("\\+[1-9]\\d{6,14}");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final LocalTexts texts;
    private final LocalCalls calls;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicInteger gets = new AtomicInteger();

    private volatile URI publicUrl = URI.create("https://kith.example");
    private volatile URI reallyAt = URI.create("http://127.0.0.1:1");
    private volatile boolean reportsByItself;

    public LocalTwilio() {
        this(Clock.systemUTC());
    }

    /// @param clock tells when texts were made and sent
    public LocalTwilio(Clock clock) {
        texts = new LocalTexts(clock);
        calls = new LocalCalls(clock);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
    }

    /// For `kith.twilio.api-url`.
    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /// @param asTwilioKnowsIt the public address, which is signed
    /// @param asItIs          where it really is, behind the proxy
    public void webhooks(URI asTwilioKnowsIt, URI asItIs) {
        publicUrl = asTwilioKnowsIt;
        reallyAt = asItIs;
    }

    /// The next requests to send meet these, one each.
    public void next(Script... script) {
        texts.next(script);
    }

    /// Every request to send to this number meets this.
    public void always(String to, Script script) {
        texts.always(to, script);
    }

    /// Each text taken is reported as sent and delivered, at once.
    public void reportByItself() {
        reportsByItself = true;
    }

    /// What this does not take meets a 429.
    public void limit(Bucket all) {
        texts.limit(all);
    }

    /// More than this from one number in a second meet a 429.
    public void limit(int textsPerSecond) {
        texts.limit(textsPerSecond);
    }

    /// How many requests to send came in, whatever became of them.
    public int posts() {
        return posts.get();
    }

    /// How often the list was asked for.
    public int gets() {
        return gets.get();
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// What was taken to be sent, oldest first.
    public List<LocalText> sent() {
        return texts.sent();
    }

    public List<LocalText> sentTo(String number) {
        return sent().stream().filter(text -> text.to().equals(number)).toList();
    }

    /// Someone texts us.
    ///
    /// @return what our webhook answered
    public int receive(String from, String body) {
        return deliver(receiveWhileDown(from, body));
    }

    /// Someone texts us, and our webhook is not there: the text is only in the list.
    ///
    /// @return its id
    public String receiveWhileDown(String from, String body) {
        return texts.receive(from, body).sid();
    }

    /// Calls our webhook for a text received, again if need be.
    public int deliver(String sid) {
        var parameters = texts.get(sid).webhook();
        return SignedPost.send(TOKEN, at(publicUrl, "/twilio/sms"), at(reallyAt, "/twilio/sms"), parameters)
                .statusCode();
    }

    /// Reports on a text we sent, repeating as its address asks for. Reports may be given in any order.
    ///
    /// @return what our webhook answered the last time
    public int report(String sid, String status, String errorCode) {
        var text = texts.report(sid, status, errorCode);
        var known = text.callback().replaceAll("#.*", "");
        var real = URI.create(known.replace(publicUrl.toString(), reallyAt.toString()));
        int tries = text.callback().endsWith("#rc=5&rp=all") ? 6 : 1;
        int answer = 0;
        for (int i = 0; i < tries && answer / 100 != 2; i++) {
            answer = SignedPost.send(TOKEN, URI.create(known), real, text.report(status, errorCode))
                    .statusCode();
        }
        return answer;
    }

    /// The next request to place a call meets this.
    public void nextCall(Script script) {
        calls.next(script);
    }

    /// What was placed, oldest first.
    public List<LocalCall> callsTo(String number) {
        return calls.placed().stream().filter(call -> call.to().equals(number)).toList();
    }

    /// Twilio knows nothing of it any more.
    public void forgetCall(String sid) {
        calls.forget(sid);
    }

    /// A call comes to this state, and nobody is told: the callback is lost.
    public void silently(String sid, String status) {
        calls.now(sid, status, calls.get(sid).answeredBy());
    }

    /// A call comes to this state; it is reported if that was asked for.
    public void status(String sid, String status) {
        report(calls.now(sid, status, calls.get(sid).answeredBy()));
    }

    /// Reports what may no longer be so.
    ///
    /// @return what our webhook answered
    public int reportCall(String sid, String status) {
        return report(calls.get(sid).as(status, calls.get(sid).answeredBy()));
    }

    private int report(LocalCall call) {
        var event = switch (call.status()) {
            case "queued" -> "initiated";
            case "in-progress" -> "answered";
            case "ringing" -> "ringing";
            default -> "completed";
        };
        return call.events().contains(event)
                ? post(URI.create(call.form().get("StatusCallback")), call.webhook())
                        .statusCode()
                : 200;
    }

    /// A phone that rings is picked up, by what the detection takes for this.
    public LocalTalk answer(String sid, String answeredBy) {
        status(sid, "ringing");
        calls.now(sid, "in-progress", answeredBy);
        report(calls.get(sid));
        return new LocalTalk(this, sid, URI.create(calls.get(sid).form().get("Url")));
    }

    /// Someone rings us.
    public LocalTalk ring(String from) {
        var call = calls.place(true, Map.of("From", from, "To", NUMBER), List.of());
        return new LocalTalk(this, call.sid(), at(publicUrl, "/twilio/voice"));
    }

    /// What our webhook says to a request of a call.
    String fetch(String sid, URI url, Map<String, String> more) {
        var parameters = new LinkedHashMap<>(calls.get(sid).webhook());
        parameters.putAll(more);
        var answer = post(url, parameters);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(url.getPath() + " answered " + answer.statusCode());
        }
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("text/xml")) {
            complainOfTwiml("TwiML is " + type);
        }
        return answer.body();
    }

    void complainOfTwiml(String what) {
        complaints.add("TwiML: " + what);
    }

    private HttpResponse<String> post(URI url, Map<String, String> parameters) {
        var known = url.toString().replaceAll("#.*", "");
        return SignedPost.send(
                TOKEN,
                URI.create(known),
                URI.create(known.replace(publicUrl.toString(), reallyAt.toString())),
                parameters);
    }

    private static URI at(URI base, String path) {
        return URI.create(base.toString().replaceAll("/$", "") + path);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            boolean post = exchange.getRequestMethod().equals("POST");
            (post ? posts : gets).incrementAndGet();
            if (!basic().equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, complain(401, 20003, "wrong account or token"));
            } else if (exchange.getRequestURI().getPath().startsWith(CALLS)) {
                calls(exchange, post, body);
            } else if (!exchange.getRequestURI().getPath().equals(MESSAGES)) {
                answer(exchange, 404, complain(404, 20404, "no such address"));
            } else if (post) {
                create(exchange, parameters(body));
            } else {
                list(exchange, parameters(exchange.getRequestURI().getRawQuery()));
            }
        }
    }

    private void calls(HttpExchange exchange, boolean post, String body) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.equals(CALLS + ".json") && post) {
            place(exchange, body);
        } else if (path.equals(CALLS + ".json")) {
            listCalls(exchange, parameters(exchange.getRequestURI().getRawQuery()));
        } else {
            var sid = path.substring(CALLS.length() + 1).replace(".json", "");
            if (calls.has(sid)) {
                answer(
                        exchange,
                        200,
                        JsonMapper.shared().writeValueAsString(calls.get(sid).resource()));
            } else {
                answer(exchange, 404, Script.error(404, 20404));
            }
        }
    }

    private void place(HttpExchange exchange, String body) throws IOException {
        var form = parameters(body);
        var events = Stream.of(body.split("&"))
                .filter(pair -> pair.startsWith("StatusCallbackEvent="))
                .map(pair -> pair.substring(pair.indexOf('=') + 1))
                .toList();
        var problem = problem(form, events);
        if (problem != null) {
            answer(exchange, 400, problem);
            return;
        }
        var script = calls.script();
        var call = script == null || script.accepts() ? calls.place(false, form, events) : null;
        if (script != null) {
            play(script, exchange);
        } else if (call != null) {
            answer(exchange, 201, JsonMapper.shared().writeValueAsString(call.resource()));
        }
    }

    private @Nullable String problem(Map<String, String> form, List<String> events) {
        if (!CALL_FIELDS.containsAll(form.keySet()) || !CALL_EVENTS.containsAll(events)) {
            return complain(400, 20001, "unknown field in " + form.keySet() + events);
        } else if (!E_164.matcher(form.getOrDefault("To", "")).matches()) {
            return complain(400, 21211, "To is no number");
        } else if (!NUMBER.equals(form.get("From"))) {
            return complain(400, 21212, "From is no number of ours");
        } else if (!form.getOrDefault("Url", "").matches("https?://.*")) {
            return complain(400, 21205, "Url is no address");
        }
        return null;
    }

    private void listCalls(HttpExchange exchange, Map<String, String> filters) throws IOException {
        if (!Set.of("To", "From", "PageSize", "Page").containsAll(filters.keySet())) {
            answer(exchange, 400, complain(400, 20001, "unknown filter in " + filters.keySet()));
            return;
        }
        var list = new LinkedHashMap<String, @Nullable Object>();
        list.put("uri", exchange.getRequestURI().toString());
        list.put("page", 0);
        list.put("page_size", 50);
        list.put("next_page_uri", null);
        list.put(
                "calls",
                calls.matching(filters).stream().map(LocalCall::resource).toList());
        answer(exchange, 200, JsonMapper.shared().writeValueAsString(list));
    }

    private static String basic() {
        return "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(UTF_8));
    }

    private void create(HttpExchange exchange, Map<String, String> form) throws IOException {
        var problem = problem(exchange, form);
        if (problem != null) {
            answer(exchange, 400, problem);
            return;
        }
        var script = texts.script(form);
        var text = script == null || script.accepts() ? texts.accept(form) : null;
        if (script != null) {
            play(script, exchange);
        } else if (text != null) {
            answer(exchange, 201, JsonMapper.shared().writeValueAsString(text.resource()));
        }
        if (text != null && reportsByItself && !text.callback().isEmpty()) {
            threads.submit(() -> List.of("sent", "delivered").forEach(status -> report(text.sid(), status, "")));
        }
    }

    private void play(Script script, HttpExchange exchange) throws IOException {
        if (script.retryAfterSeconds() > 0) {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(script.retryAfterSeconds()));
        }
        if (script.status() > 0) {
            answer(exchange, script.status(), script.body());
        } else if (script.status() < 0) {
            hang();
        }
    }

    private void hang() {
        try {
            closing.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable String problem(HttpExchange exchange, Map<String, String> form) {
        var type = String.valueOf(exchange.getRequestHeaders().getFirst("Content-Type"));
        var from = form.getOrDefault("From", "");
        var service = form.getOrDefault("MessagingServiceSid", "");
        var body = form.getOrDefault("Body", "");
        int valid = Integer.parseInt(form.getOrDefault("ValidityPeriod", "36000"));
        if (!type.startsWith("application/x-www-form-urlencoded")) {
            return complain(400, 20001, "content type " + type);
        } else if (!FIELDS.containsAll(form.keySet())) {
            return complain(400, 20001, "unknown field in " + form.keySet());
        } else if (!E_164.matcher(form.getOrDefault("To", "")).matches()) {
            return complain(400, 21211, "To is no number");
        } else if (from.isEmpty() == service.isEmpty()) {
            return complain(400, 21603, "either From or MessagingServiceSid");
        } else if (!from.isEmpty() && !E_164.matcher(from).matches()) {
            return complain(400, 21212, "From is no number");
        } else if (!service.isEmpty() && !service.equals(SERVICE)) {
            return complain(404, 21701, "no such messaging service");
        } else if (body.isBlank()) {
            return complain(400, 21602, "no body");
        } else if (body.length() > 1600) {
            return complain(400, 21617, "body of " + body.length());
        } else if (!form.getOrDefault("StatusCallback", "http://").matches("https?://.*")) {
            return complain(400, 21609, "StatusCallback is no address");
        }
        return valid < 1 || valid > 36_000 ? complain(400, 90007, "ValidityPeriod of " + valid) : null;
    }

    private String complain(int status, int code, String what) {
        complaints.add(code + ": " + what);
        return Script.error(status, code);
    }

    private void list(HttpExchange exchange, Map<String, String> filters) throws IOException {
        if (!FILTERS.containsAll(filters.keySet())) {
            answer(exchange, 400, complain(400, 20001, "unknown filter in " + filters.keySet()));
            return;
        }
        int size = Integer.parseInt(filters.getOrDefault("PageSize", "50"));
        int page = Integer.parseInt(filters.getOrDefault("Page", "0"));
        var found = texts.matching(filters);
        var list = new LinkedHashMap<String, @Nullable Object>();
        // The SDK takes an answer without "uri" for one of another kind of list, and never asks for the next page.
        list.put("uri", exchange.getRequestURI().toString());
        list.put("page", page);
        list.put("page_size", size);
        list.put(
                "next_page_uri",
                (page + 1) * size < found.size() ? nextPage(exchange.getRequestURI(), page + 1) : null);
        list.put(
                "messages",
                found.stream()
                        .skip((long) page * size)
                        .limit(size)
                        .map(LocalText::resource)
                        .toList());
        answer(exchange, 200, JsonMapper.shared().writeValueAsString(list));
    }

    private static String nextPage(URI uri, int page) {
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceAll("(^|&)Page=\\d+", "");
        return uri.getRawPath() + "?" + query + "&Page=" + page;
    }

    private static Map<String, String> parameters(@Nullable String encoded) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                parameters.put(
                        URLDecoder.decode(pair.substring(0, equals), UTF_8),
                        URLDecoder.decode(pair.substring(equals + 1), UTF_8));
            }
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", body.startsWith("<") ? "text/html" : "application/json");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
