package kith.community.storage;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings what SQLite has written to its log into its file, beside the writer and not in its turn: SQLite itself would
/// do so in every commit that makes the log longer than 1,000 pages, and whoever that one is for waits for all of it.
///
/// A passive checkpoint waits for nobody and nobody waits for it. While it never finds the log at rest, the log grows;
/// from [#LONGEST_LOG] on, the writer does it after all.
final class Checkpoints implements AutoCloseable {

    /// In pages of 4 KiB: 64 MiB.
    static final int LONGEST_LOG = 16_384;

    private static final Duration EVERY = Duration.ofMillis(250);
    private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

    private final String url;
    private final Thread thread;

    private Checkpoints(String url) {
        this.url = url;
        this.thread = Thread.ofPlatform().name("checkpoints").daemon().unstarted(this::run);
    }

    static Checkpoints start(String url) {
        var checkpoints = new Checkpoints(url);
        checkpoints.thread.start();
        return checkpoints;
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                Thread.sleep(EVERY);
                go();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /// With one connection for as long as all goes well.
    private void go() throws InterruptedException {
        try (var connection = DriverManager.getConnection(url);
                var statement = connection.createStatement()) {
            while (true) {
                statement.execute("pragma wal_checkpoint(passive)");
                Thread.sleep(EVERY);
            }
        } catch (SQLException e) {
            log.debug("No checkpoint just now: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
