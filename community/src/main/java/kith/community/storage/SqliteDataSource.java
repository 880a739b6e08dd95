package kith.community.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;

/// One SQLite file behind two pools: a single writing connection, and a few that only read.
///
/// A single writer is not a restriction (SQLite has one at a time anyway) but a queue: waiting happens in Java, fair
/// and without blocking the carriers of virtual threads, instead of in SQLite's busy handler, which does both.
final class SqliteDataSource extends LazyConnectionDataSourceProxy implements AutoCloseable {

    private static final String SCHEME = "jdbc:sqlite:";
    private static final int READERS = 4;

    private final HikariDataSource writer;
    private final HikariDataSource reader;
    private final Checkpoints checkpoints;

    private SqliteDataSource(HikariDataSource writer, HikariDataSource reader, Checkpoints checkpoints) {
        super(writer);
        this.checkpoints = checkpoints;
        this.writer = writer;
        this.reader = reader;
        setReadOnlyDataSource(reader);
        // Said here, so that the proxy need not open a connection before the file is there to ask for them.
        setDefaultAutoCommit(true);
        setDefaultTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
    }

    static boolean isMeantBy(String url) {
        return url.startsWith(SCHEME);
    }

    /// Makes the folder of the file if it is not there; the file itself comes with the first writing connection.
    ///
    /// @param url `jdbc:sqlite:` and the path of a file, without options
    static SqliteDataSource open(String url) {
        var file = file(url);
        // FULL, because what was committed must survive a power cut: with NORMAL it does not (measured). IMMEDIATE,
        // because a transaction that reads first and writes later would else fail at once when another one wrote.
        var writer = pool(
                "writer",
                1,
                SCHEME + file
                        + "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000&foreign_keys=on&transaction_mode=IMMEDIATE");
        writer.setConnectionInitSql("pragma wal_autocheckpoint = " + Checkpoints.LONGEST_LOG);
        var reader = pool("reader", READERS, SCHEME + file + "?open_mode=1&busy_timeout=5000");
        reader.setReadOnly(true);
        return new SqliteDataSource(
                writer, reader, Checkpoints.start(SCHEME + file + "?open_mode=2&synchronous=FULL&busy_timeout=0"));
    }

    private static Path file(String url) {
        var path = url.substring(SCHEME.length());
        if (path.isBlank() || path.startsWith(":memory:") || path.contains("?")) {
            throw new IllegalArgumentException("spring.datasource.url is '" + url
                    + "', but a path to a file without options was expected, such as jdbc:sqlite:data/kith.db.");
        }
        var file = Path.of(path).toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The folder of spring.datasource.url '" + url + "' could not be made: " + e.getMessage(), e);
        }
        return file;
    }

    private static HikariDataSource pool(String name, int size, String url) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(size);
        pool.setMaxLifetime(0);
        return pool;
    }

    @Override
    public void close() {
        checkpoints.close();
        reader.close();
        writer.close();
    }
}
