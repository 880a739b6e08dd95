package kith.community.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import kith.community.groups.Group;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What holds on SQLite only.
class SqliteStorageTest {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void openDatabase() {
        database = Databases.sqlite(folder);
    }

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void whatIsCommittedIsOnDiskAndForeignKeysHold() {
        assertThat(pragma("journal_mode")).isEqualTo("wal");
        assertThat(pragma("synchronous")).as("2 is FULL").isEqualTo("2");
        assertThat(pragma("foreign_keys")).isEqualTo("1");
        assertThat(pragma("busy_timeout")).isEqualTo("5000");
    }

    @Test
    void aDatabaseInMemoryIsRefusedWithWhatWasExpected() {
        assertThatThrownBy(() -> SqliteDataSource.open("jdbc:sqlite::memory:"))
                .hasMessageContaining("'jdbc:sqlite::memory:'")
                .hasMessageContaining("jdbc:sqlite:data/kith.db");
    }

    /// With more than one writing connection the waiting would be done inside SQLite, on the carrier threads.
    @Test
    void threadsThatWaitForTheWriterDoNotHoldUpTheOthers() throws Exception {
        assertThat(database.aggregates().count(Group.class)).isZero();
        var writers = database.dataSource().unwrap(HikariDataSource.class);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> writers.getHikariPoolMXBean().getTotalConnections() == writers.getMaximumPoolSize());
        var waiting = new CountDownLatch(64);
        var idleRan = new CountDownLatch(1);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            database.transactions().executeWithoutResult(_ -> {
                insert(StorageContract.group("Wells Walkers"));
                for (int i = 0; i < 64; i++) {
                    var name = "Group " + i;
                    threads.submit(() -> {
                        waiting.countDown();
                        return insert(StorageContract.group(name));
                    });
                }
                await(waiting);
                threads.submit(idleRan::countDown);
                await(idleRan);
            });
        }
        assertThat(database.aggregates().count(Group.class)).isEqualTo(65);
    }

    /// Another program, such as a backup, may hold the file for a moment.
    @Test
    void aFileHeldByAnotherProgramIsWaitedFor() throws Exception {
        var file = folder.resolve("kith.db");
        try (var other = DriverManager.getConnection("jdbc:sqlite:" + file);
                var statement = other.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            statement.execute("begin immediate");
            var begun = new CountDownLatch(1);
            var insert = threads.submit(() -> {
                begun.countDown();
                return insert(StorageContract.group("Wells Walkers"));
            });
            await(begun);
            assertThat(insert.isDone()).isFalse();
            statement.execute("commit");
            assertThat(insert.get(60, TimeUnit.SECONDS).name()).isEqualTo("Wells Walkers");
        }
    }

    private Group insert(Group group) {
        return database.aggregates().insert(group);
    }

    private String pragma(String name) {
        return database.jdbc().sql("pragma " + name).query(String.class).single();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
