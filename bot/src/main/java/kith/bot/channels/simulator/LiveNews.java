package kith.bot.channels.simulator;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import kith.bot.channels.simulator.Switchboard.News;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages what to look at again, as Server-Sent Events, with a word every 15 seconds that it is still there.
///
/// A slow page holds nobody up: each has a queue of its own, in which the same news stands only once.
final class LiveNews implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(15);
    private static final Duration RECONNECT = Duration.ofSeconds(2);

    private final Switchboard switchboard;
    private final Set<Thread> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    LiveNews(Switchboard switchboard) {
        this.switchboard = switchboard;
    }

    SseEmitter open() {
        var page = new SseEmitter(0L);
        var news = new LinkedBlockingQueue<News>();
        var stopWatching = switchboard.watch(latest -> {
            if (!news.contains(latest)) {
                news.add(latest);
            }
        });
        var telling = Thread.ofVirtual().name("simulator-news").unstarted(() -> {
            try {
                tell(page, news);
            } finally {
                stopWatching.run();
                open.remove(Thread.currentThread());
            }
        });
        open.add(telling);
        page.onCompletion(telling::interrupt);
        telling.start();
        return page;
    }

    private static void tell(SseEmitter page, LinkedBlockingQueue<News> news) {
        try {
            page.send(SseEmitter.event().reconnectTime(RECONNECT.toMillis()).comment("hello"));
            while (true) {
                var latest = news.poll(HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
                page.send(event(latest));
            }
        } catch (InterruptedException | IOException | IllegalStateException e) {
            // The page was closed, or we stop. There is nobody left to tell.
            page.complete();
        }
    }

    private static SseEmitter.SseEventBuilder event(@Nullable News latest) {
        return switch (latest) {
            case null -> SseEmitter.event().comment("still here");
            case News.AtPhone(var phone) -> SseEmitter.event().name("phone").data(PhoneView.key(phone));
            case News.ClockMoved() -> SseEmitter.event().name("clock").data("moved");
        };
    }

    @Override
    public void start() {
        running = true;
    }

    /// First of all when the program ends, or its web server would wait for the open pages.
    @Override
    public void stop() {
        running = false;
        open.forEach(Thread::interrupt);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
