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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Plays Twilio on localhost: takes texts strictly, lists them, reports on them with signed webhooks,
/// passes on what people text, and misbehaves as told by a [Script].
///
/// What a request did wrong is kept in [#complaints], so that a test can say there was nothing.
public final class LocalTwilio implements AutoCloseable {

    public static final String ACCOUNT = "AC0123456789abcdef0123456789abcdef";
    public static final String TOKEN = "fedcba9876543210fedcba9876543210";
    public static final String NUMBER = "+447700900000";
    public static final String SERVICE = "MG0123456789abcdef0123456789abcdef";

    private static final Set<String> FIELDS =
            Set.of("To", "From", "MessagingServiceSid", "Body", "StatusCallback", "ValidityPeriod");
    private static final Set<String> FILTERS =
            Set.of("To", "From", "DateSent", "DateSent>", "DateSent<", "PageSize", "Page");
    private static final Pattern E_164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final DateTimeFormatter RFC_2822 = DateTimeFormatter.RFC_1123_DATE_TIME;
    private static final Set<String> STOP =
            Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT");
    private static final Set<String> START = Set.of("START", "YES", "UNSTOP");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Clock clock;

    private final Map<String, Text> texts = new LinkedHashMap<>();
    private final Deque<Script> scripts = new ArrayDeque<>();
    private final Map<String, Script> scriptsByNumber = new HashMap<>();
    private final Set<String> optedOut = new HashSet<>();
    private final Map<String, Deque<Instant>> paces = new HashMap<>();
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger posts = new AtomicInteger();
    private final AtomicInteger gets = new AtomicInteger();
    private final AtomicInteger number = new AtomicInteger();

    private volatile URI publicUrl = URI.create("https://kith.example");
    private volatile URI reallyAt = URI.create("http://127.0.0.1:1");
    private volatile boolean reportsByItself;
    private volatile int perSecond = Integer.MAX_VALUE;

    /// A text as Twilio has it.
    ///
    /// @param callback where to report on it, with its fragment; empty when nobody asked
    public record Text(
            String sid,
            boolean inbound,
            String from,
            String to,
            String body,
            String status,
            String errorCode,
            String callback,
            int media,
            Instant createdAt,
            @Nullable Instant sentAt) {

        Text as(String newStatus, String newErrorCode, Instant at) {
            return new Text(
                    sid,
                    inbound,
                    from,
                    to,
                    body,
                    newStatus,
                    newErrorCode,
                    callback,
                    media,
                    createdAt,
                    sentAt == null ? at : sentAt);
        }
    }

    public LocalTwilio() {
        this(Clock.systemUTC());
    }

    public LocalTwilio(Clock clock) {
        this.clock = clock;
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
    public synchronized void next(Script... script) {
        scripts.addAll(List.of(script));
    }

    /// Every request to send to this number meets this.
    public synchronized void always(String to, Script script) {
        scriptsByNumber.put(to, script);
    }

    /// Each text taken is reported as sent and delivered, at once.
    public void reportByItself() {
        reportsByItself = true;
    }

    /// More than this from one number in a second meet a 429.
    public void limit(int textsPerSecond) {
        perSecond = textsPerSecond;
    }

    /// How many requests to send came in, whatever became of them.
    public int posts() {
        return posts.get();
    }

    public int gets() {
        return gets.get();
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /// What was taken to be sent, oldest first.
    public synchronized List<Text> sent() {
        return texts.values().stream().filter(text -> !text.inbound()).toList();
    }

    public List<Text> sentTo(String number) {
        return sent().stream().filter(text -> text.to().equals(number)).toList();
    }

    /// Someone texts us.
    ///
    /// @return what our webhook answered
    public int receive(String from, String body) {
        return deliver(receiveWhileDown(from, body));
    }

    /// Someone texts us, and our webhook is not there: the text is only in the list.
    public synchronized String receiveWhileDown(String from, String body) {
        var word = body.strip().toUpperCase(Locale.ROOT);
        if (STOP.contains(word)) {
            optedOut.add(from);
        } else if (START.contains(word)) {
            optedOut.remove(from);
        }
        var now = clock.instant();
        var text = new Text(sid(), true, from, NUMBER, body, "received", "", "", 0, now, now);
        texts.put(text.sid(), text);
        return text.sid();
    }

    /// Calls our webhook for a text received, again if need be.
    public int deliver(String sid) {
        var parameters = inbound(text(sid));
        var path = "/twilio/sms";
        return SignedPost.send(TOKEN, at(publicUrl, path), at(reallyAt, path), parameters)
                .statusCode();
    }

    /// Reports on a text we sent; its status never goes back, but reports may come in any order.
    ///
    /// @return what our webhook answered the last time
    public int report(String sid, String status, String errorCode) {
        synchronized (this) {
            texts.computeIfPresent(sid, (id, text) -> text.as(status, errorCode, clock.instant()));
        }
        var text = text(sid);
        var callback = URI.create(text.callback());
        var known = URI.create(text.callback().replaceAll("#.*", ""));
        var real = URI.create(known.toString().replace(publicUrl.toString(), reallyAt.toString()));
        int tries = callback.getFragment() != null && callback.getFragment().contains("rp=all") ? 6 : 1;
        int answer = 0;
        for (int i = 0; i < tries && answer / 100 != 2; i++) {
            answer = SignedPost.send(TOKEN, known, real, report(text, status, errorCode))
                    .statusCode();
        }
        return answer;
    }

    private synchronized Text text(String sid) {
        var text = texts.get(sid);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + sid);
        }
        return text;
    }

    private static URI at(URI base, String path) {
        return URI.create(base.toString().replaceAll("/$", "") + path);
    }

    private static Map<String, String> inbound(Text text) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("ToCountry", "GB");
        parameters.put("ToState", "");
        parameters.put("SmsMessageSid", text.sid());
        parameters.put("NumMedia", Integer.toString(text.media()));
        parameters.put("ToCity", "");
        parameters.put("FromZip", "");
        parameters.put("SmsSid", text.sid());
        parameters.put("FromState", "");
        parameters.put("SmsStatus", "received");
        parameters.put("FromCity", "");
        parameters.put("Body", text.body());
        parameters.put("FromCountry", "GB");
        parameters.put("To", text.to());
        parameters.put("ToZip", "");
        parameters.put("NumSegments", "1");
        parameters.put("MessageSid", text.sid());
        parameters.put("AccountSid", ACCOUNT);
        parameters.put("From", text.from());
        parameters.put("ApiVersion", "2010-04-01");
        return parameters;
    }

    private static Map<String, String> report(Text text, String status, String errorCode) {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("SmsSid", text.sid());
        parameters.put("SmsStatus", status);
        parameters.put("MessageStatus", status);
        parameters.put("To", text.to());
        parameters.put("MessageSid", text.sid());
        parameters.put("AccountSid", ACCOUNT);
        parameters.put("From", text.from());
        parameters.put("ApiVersion", "2010-04-01");
        if (!errorCode.isEmpty()) {
            parameters.put("ErrorCode", errorCode);
        }
        return parameters;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            boolean post = exchange.getRequestMethod().equals("POST");
            (post ? posts : gets).incrementAndGet();
            var basic = "Basic " + Base64.getEncoder().encodeToString((ACCOUNT + ":" + TOKEN).getBytes(UTF_8));
            if (!basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                answer(exchange, 401, complain(401, 20003, "wrong account or token"), 0);
            } else if (!exchange.getRequestURI()
                    .getPath()
                    .equals("/2010-04-01/Accounts/" + ACCOUNT + "/Messages.json")) {
                answer(
                        exchange,
                        404,
                        complain(
                                404,
                                20404,
                                "no such address: " + exchange.getRequestURI().getPath()),
                        0);
            } else if (post) {
                create(exchange, parameters(body));
            } else {
                list(exchange, parameters(exchange.getRequestURI().getRawQuery()));
            }
        }
    }

    private void create(HttpExchange exchange, Map<String, String> form) throws IOException {
        var problem = problem(exchange, form);
        if (problem != null) {
            answer(exchange, 400, problem, 0);
            return;
        }
        var script = script(form);
        var text = script == null || script.accepts() ? accept(form) : null;
        if (script == null) {
            answer(exchange, 201, json(text), 0);
        } else if (script.status() > 0) {
            answer(exchange, script.status(), script.body(), script.retryAfterSeconds());
        } else if (script.status() < 0) {
            hang();
        }
        if (text != null && reportsByItself && !text.callback().isEmpty()) {
            threads.submit(() -> List.of("sent", "delivered").forEach(status -> report(text.sid(), status, "")));
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

    private synchronized @Nullable Script script(Map<String, String> form) {
        var to = form.getOrDefault("To", "");
        if (!scripts.isEmpty()) {
            return scripts.poll();
        } else if (scriptsByNumber.containsKey(to)) {
            return scriptsByNumber.get(to);
        } else if (optedOut.contains(to)) {
            return Script.refuse(400, 21610);
        }
        return tooFast(form.getOrDefault("From", SERVICE)) ? Script.tooMany(1) : null;
    }

    private boolean tooFast(String from) {
        var pace = paces.computeIfAbsent(from, key -> new ArrayDeque<>());
        var now = clock.instant();
        while (!pace.isEmpty() && !pace.peek().isAfter(now.minusSeconds(1))) {
            pace.poll();
        }
        boolean tooFast = pace.size() >= perSecond;
        if (!tooFast) {
            pace.add(now);
        }
        return tooFast;
    }

    private synchronized Text accept(Map<String, String> form) {
        boolean pool = form.containsKey("MessagingServiceSid");
        var text = new Text(
                sid(),
                false,
                pool ? NUMBER : form.getOrDefault("From", ""),
                form.getOrDefault("To", ""),
                form.getOrDefault("Body", ""),
                pool ? "accepted" : "queued",
                "",
                form.getOrDefault("StatusCallback", ""),
                0,
                clock.instant(),
                null);
        texts.put(text.sid(), text);
        return text;
    }

    private void list(HttpExchange exchange, Map<String, String> filters) throws IOException {
        if (!FILTERS.containsAll(filters.keySet())) {
            answer(exchange, 400, complain(400, 20001, "unknown filter in " + filters.keySet()), 0);
            return;
        }
        int size = Integer.parseInt(filters.getOrDefault("PageSize", "50"));
        int page = Integer.parseInt(filters.getOrDefault("Page", "0"));
        var found = matching(filters);
        var part = found.stream()
                .skip((long) page * size)
                .limit(size)
                .map(this::map)
                .toList();
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("uri", exchange.getRequestURI().toString());
        answer.put("messages", part);
        answer.put("page", page);
        answer.put("page_size", size);
        answer.put("next_page_uri", (page + 1) * size < found.size() ? nextPage(exchange, page + 1) : null);
        answer(exchange, 200, JsonMapper.shared().writeValueAsString(answer), 0);
    }

    private static String nextPage(HttpExchange exchange, int page) {
        var uri = exchange.getRequestURI();
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery().replaceAll("(^|&)Page=\\d+", "");
        return uri.getRawPath() + "?" + (query.isEmpty() ? "" : query + "&") + "Page=" + page;
    }

    private synchronized List<Text> matching(Map<String, String> filters) {
        var after = filters.get("DateSent>");
        return texts.values().stream()
                .filter(text -> filters.getOrDefault("To", text.to()).equals(text.to()))
                .filter(text -> filters.getOrDefault("From", text.from()).equals(text.from()))
                .filter(text -> after == null
                        || text.sentAt() != null
                                && !text.sentAt()
                                        .isBefore(LocalDateTime.parse(after).toInstant(ZoneOffset.UTC)))
                .toList()
                .reversed();
    }

    private Map<String, @Nullable Object> map(Text text) {
        var json = new TreeMap<String, @Nullable Object>();
        json.put("sid", text.sid());
        json.put("account_sid", ACCOUNT);
        json.put("api_version", "2010-04-01");
        json.put("body", text.body());
        json.put("from", text.from());
        json.put("to", text.to());
        json.put("direction", text.inbound() ? "inbound" : "outbound-api");
        json.put("status", text.status());
        json.put("error_code", text.errorCode().isEmpty() ? null : Integer.valueOf(text.errorCode()));
        json.put("num_media", Integer.toString(text.media()));
        json.put("num_segments", "1");
        json.put("date_created", date(text.createdAt()));
        json.put("date_updated", date(text.createdAt()));
        json.put("date_sent", text.sentAt() == null ? null : date(text.sentAt()));
        return json;
    }

    private String json(@Nullable Text text) {
        return JsonMapper.shared().writeValueAsString(text == null ? Map.of() : map(text));
    }

    private static String date(Instant instant) {
        return RFC_2822.format(instant.atOffset(ZoneOffset.UTC)).replace("GMT", "+0000");
    }

    private String sid() {
        return "SM%032x".formatted(number.incrementAndGet());
    }

    private static Map<String, String> parameters(@Nullable String encoded) {
        var parameters = new LinkedHashMap<String, String>();
        for (var pair : encoded == null ? new String[0] : encoded.split("&")) {
            int equals = pair.indexOf('=');
            parameters.put(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        }
        return parameters;
    }

    private static void answer(HttpExchange exchange, int status, String body, int retryAfterSeconds)
            throws IOException {
        var bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", body.startsWith("<") ? "text/html" : "application/json");
        if (retryAfterSeconds > 0) {
            exchange.getResponseHeaders().set("Retry-After", Integer.toString(retryAfterSeconds));
        }
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
