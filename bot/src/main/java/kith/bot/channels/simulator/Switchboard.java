package kith.bot.channels.simulator;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import kith.community.people.Address;

/// Connects the phones with whoever watches them, and counts the messages that arrived.
final class Switchboard {

    private final Set<Consumer<News>> watching = ConcurrentHashMap.newKeySet();
    private final AtomicLong arrived = new AtomicLong();

    /// What a watcher may want to look at again.
    sealed interface News {

        /// Something was written from this phone, or arrived there.
        record AtPhone(Address phone) implements News {}

        record ClockMoved() implements News {}
    }

    void arrivedAt(Address phone) {
        arrived.incrementAndGet();
        tell(new News.AtPhone(phone));
    }

    void writtenFrom(Address phone) {
        tell(new News.AtPhone(phone));
    }

    void clockMoved() {
        tell(new News.ClockMoved());
    }

    long arrived() {
        return arrived.get();
    }

    /// Tells `watcher` from now on, in whichever thread the news comes; it must not take long.
    ///
    /// @return ends it
    Runnable watch(Consumer<News> watcher) {
        watching.add(watcher);
        return () -> watching.remove(watcher);
    }

    private void tell(News news) {
        watching.forEach(watcher -> watcher.accept(news));
    }
}
