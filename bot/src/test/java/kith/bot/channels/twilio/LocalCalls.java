package kith.bot.channels.twilio;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The calls that [LocalTwilio] remembers.
final class LocalCalls {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Clock clock;
    private final Map<String, LocalCall> calls = new LinkedHashMap<>();
    private final Deque<Script> scripts = new ArrayDeque<>();

    LocalCalls(Clock clock) {
        this.clock = clock;
    }

    synchronized void next(Script script) {
        scripts.add(script);
    }

    synchronized @Nullable Script script() {
        return scripts.poll();
    }

    synchronized LocalCall place(boolean inbound, Map<String, String> form, List<String> events) {
        return keep(new LocalCall(
                "CA%032x".formatted(NUMBER.incrementAndGet()),
                inbound,
                Map.copyOf(form),
                events,
                inbound ? "ringing" : "queued",
                "",
                clock.instant()));
    }

    synchronized LocalCall now(String sid, String status, String answeredBy) {
        return keep(get(sid).as(status, answeredBy));
    }

    synchronized LocalCall get(String sid) {
        var call = calls.get(sid);
        if (call == null) {
            throw new IllegalArgumentException("There is no call " + sid);
        }
        return call;
    }

    synchronized void forget(String sid) {
        calls.remove(sid);
    }

    synchronized boolean has(String sid) {
        return calls.containsKey(sid);
    }

    synchronized List<LocalCall> placed() {
        return calls.values().stream().filter(call -> !call.inbound()).toList();
    }

    /// Newest first.
    synchronized List<LocalCall> matching(Map<String, String> filters) {
        return List.copyOf(calls.values()).reversed().stream()
                .filter(call -> call.to().equals(filters.getOrDefault("To", call.to())))
                .filter(call -> call.from().equals(filters.getOrDefault("From", call.from())))
                .toList();
    }

    private LocalCall keep(LocalCall call) {
        calls.put(call.sid(), call);
        return call;
    }
}
