package kith.community.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import kith.community.about.ServiceSettings;
import kith.community.topics.Topics;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Keeps the newest [Edition], and makes the next one when the tables have changed.
///
/// Whoever comes first after a change makes it, with the connection they have; the others wait for it. An
/// edition made within a transaction that writes may show what is not committed: until it is, only that
/// transaction sees it.
@Component
class Editions {

    private static final Logger LOG = LoggerFactory.getLogger(Editions.class);

    /// An edition reaches back this far, so that it also serves someone whose clock is behind.
    private static final Duration BACK = Duration.ofDays(1);

    private final Tables tables;
    private final WordIndex index;
    private final ZoneId zone;
    private final Lock making = new ReentrantLock();
    private volatile @Nullable Edition newest;

    Editions(Tables tables, Topics topics, ServiceSettings service) {
        var english = new English();
        this.tables = tables;
        this.index = new WordIndex(english, new Thesaurus(topics, english));
        this.zone = service.timeZone();
    }

    /// What the tables say now. Call it within a transaction.
    Edition current(Instant now) {
        var kept = kept(now);
        if (kept != null) {
            return kept;
        }
        making.lock();
        try {
            var made = kept(now);
            return made != null ? made : make(now);
        } finally {
            making.unlock();
        }
    }

    private @Nullable Edition kept(Instant now) {
        var kept = newest;
        return kept != null && kept.version() >= tables.version() && !now.isBefore(kept.since()) ? kept : null;
    }

    /// The version is read first: what is committed meanwhile may be in this edition, and will make
    /// another one.
    private Edition make(Instant now) {
        long begun = System.nanoTime();
        long version = tables.version();
        var since = now.minus(BACK);
        var entries = tables.entries(since);
        var edition = new Edition(version, since, entries, index.of(entries), zone);
        LOG.debug(
                "Directory version {}: {} activities in {} ms.",
                version,
                entries.size(),
                (System.nanoTime() - begun) / 1_000_000);
        keepOnceCommitted(edition);
        return edition;
    }

    private void keepOnceCommitted(Edition edition) {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            keep(edition);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    keep(edition);
                }
            });
        }
    }

    private synchronized void keep(Edition edition) {
        var kept = newest;
        if (kept == null || edition.version() >= kept.version()) {
            newest = edition;
        }
    }
}
