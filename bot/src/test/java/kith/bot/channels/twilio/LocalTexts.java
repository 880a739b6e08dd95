package kith.bot.channels.twilio;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import kith.bot.channels.Bucket;
import org.jspecify.annotations.Nullable;

/// What [LocalTwilio] remembers: the texts, who has opted out, how fast each number sends, and what it was
/// told to do.
final class LocalTexts {

    private static final Set<String> STOP =
            Set.of("STOP", "STOPALL", "UNSUBSCRIBE", "CANCEL", "END", "QUIT", "REVOKE", "OPTOUT");
    private static final Set<String> START = Set.of("START", "YES", "UNSTOP");

    private static final AtomicLong NUMBER = new AtomicLong();

    private final Clock clock;
    private final Map<String, LocalText> texts = new LinkedHashMap<>();
    private final Deque<Script> scripts = new ArrayDeque<>();
    private final Map<String, Script> scriptsByNumber = new HashMap<>();
    private final Set<String> optedOut = new HashSet<>();
    private final Map<String, Deque<Instant>> paces = new HashMap<>();
    private int perSecond = Integer.MAX_VALUE;
    private @Nullable Bucket bucket;

    LocalTexts(Clock clock) {
        this.clock = clock;
    }

    synchronized void next(Script... script) {
        scripts.addAll(List.of(script));
    }

    synchronized void always(String to, Script script) {
        scriptsByNumber.put(to, script);
    }

    synchronized void limit(int textsPerSecond) {
        perSecond = textsPerSecond;
    }

    synchronized void limit(Bucket all) {
        bucket = all;
    }

    synchronized LocalText get(String sid) {
        var text = texts.get(sid);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + sid);
        }
        return text;
    }

    synchronized List<LocalText> sent() {
        return texts.values().stream().filter(text -> !text.inbound()).toList();
    }

    synchronized LocalText receive(String from, String body) {
        var word = body.strip().toUpperCase(Locale.ROOT);
        if (STOP.contains(word)) {
            optedOut.add(from);
        } else if (START.contains(word)) {
            optedOut.remove(from);
        }
        var now = clock.instant();
        return keep(new LocalText(sid(), true, from, LocalTwilio.NUMBER, body, "received", "", "", now, now));
    }

    synchronized LocalText accept(Map<String, String> form) {
        boolean pool = form.containsKey("MessagingServiceSid");
        return keep(new LocalText(
                sid(),
                false,
                form.getOrDefault("From", LocalTwilio.NUMBER),
                form.getOrDefault("To", ""),
                form.getOrDefault("Body", ""),
                pool ? "accepted" : "queued",
                "",
                form.getOrDefault("StatusCallback", ""),
                clock.instant(),
                null));
    }

    synchronized LocalText report(String sid, String status, String errorCode) {
        return keep(get(sid).as(status, errorCode, clock.instant()));
    }

    /// What a request to send meets; null when it is simply taken.
    synchronized @Nullable Script script(Map<String, String> form) {
        var to = form.getOrDefault("To", "");
        if (!scripts.isEmpty()) {
            return scripts.poll();
        } else if (scriptsByNumber.containsKey(to)) {
            return scriptsByNumber.get(to);
        } else if (optedOut.contains(to)) {
            return Script.refuse(400, 21610);
        }
        if (bucket != null && !bucket.takes()) {
            return Script.tooMany(1);
        }
        return tooFast(form.getOrDefault("From", LocalTwilio.SERVICE)) ? Script.tooMany(1) : null;
    }

    /// Newest first.
    synchronized List<LocalText> matching(Map<String, String> filters) {
        var after = filters.get("DateSent>");
        var since = after == null ? null : LocalDateTime.parse(after).toInstant(ZoneOffset.UTC);
        return texts.values().stream()
                .filter(text -> filters.getOrDefault("To", text.to()).equals(text.to()))
                .filter(text -> filters.getOrDefault("From", text.from()).equals(text.from()))
                .filter(text ->
                        since == null || text.sentAt() != null && !text.sentAt().isBefore(since))
                .toList()
                .reversed();
    }

    private LocalText keep(LocalText text) {
        texts.put(text.sid(), text);
        return text;
    }

    private boolean tooFast(String from) {
        var pace = paces.computeIfAbsent(from, key -> new ArrayDeque<>());
        var now = clock.instant();
        while (!pace.isEmpty() && !pace.peek().isAfter(now.minusSeconds(1))) {
            pace.poll();
        }
        return pace.size() >= perSecond || !pace.add(now);
    }

    /// Never the same in two servers, so that what one left behind is not taken for what another did.
    private static String sid() {
        return "SM%032x".formatted(NUMBER.incrementAndGet());
    }
}
