package kith.community.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// Real databases for tests: a SQLite file in a folder, or a fresh database on a PostgreSQL that this JVM starts once.
///
/// Each comes migrated, with every repository of Kith, and with the beans that the test names besides: a class is
/// made by Spring (with its transactions), anything else is taken as it is. Migrated is only one of each kind, once a
/// JVM; the others are copies of it, because thirty migrations take longer than most tests.
public final class Databases {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {}

    /// A file that is there already is opened as it is.
    public static Database sqlite(Path folder, Object... beans) {
        return Database.open(migratedSqlite(folder), beans);
    }

    public static Database postgres(Object... beans) {
        return Database.open(migratedPostgres(), beans);
    }

    /// The URL of the migrated file `kith.db` in a folder, which is made if it is not there.
    public static String migratedSqlite(Path folder) {
        var file = folder.resolve("kith.db");
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(folder);
                Files.copy(SqliteTemplate.FILE, file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return url(folder);
    }

    static String url(Path folder) {
        return "jdbc:sqlite:" + folder.resolve("kith.db");
    }

    /// A folder that is gone with the JVM, as is the database in it.
    static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("kith");
            Stream.of("", "kith.db", "kith.db-wal", "kith.db-shm")
                    .map(folder::resolve)
                    .forEach(each -> each.toFile().deleteOnExit());
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The URL, with user, of a migrated and empty PostgreSQL database that no one else uses.
    public static String migratedPostgres() {
        return createPostgres("kith" + NUMBER.incrementAndGet(), PostgresTemplate.NAME);
    }

    /// The same without a single table.
    public static String freshPostgres() {
        return createPostgres("fresh" + NUMBER.incrementAndGet(), "template1");
    }

    private static String createPostgres(String name, String template) {
        var server = Postgres.SERVER;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name + " template " + template + " strategy file_copy");
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database " + name + ".", e);
        }
        return server.getJdbcUrl("postgres", name);
    }

    private static final class SqliteTemplate {

        static final Path FILE = migrated(temporaryFolder());

        private static Path migrated(Path folder) {
            Database.migrate(url(folder)).close();
            return folder.resolve("kith.db");
        }
    }

    private static final class PostgresTemplate {

        static final String NAME = migrated("template_kith");

        private static String migrated(String name) {
            Database.migrate(createPostgres(name, "template1")).close();
            return name;
        }
    }

    /// Started when first asked for, stopped with the JVM. As root it runs in a user namespace of its own.
    private static final class Postgres {

        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
