package kith.community.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// Real databases for tests: a SQLite file in a folder, or a fresh database on a PostgreSQL that this JVM starts once.
///
/// Each comes migrated, with every repository of Kith, and with the beans that the test names besides: a class is
/// made by Spring (with its transactions), anything else is taken as it is.
public final class Databases {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Databases() {}

    public static Database sqlite(Path folder, Object... beans) {
        return Database.open("jdbc:sqlite:" + folder.resolve("kith.db"), beans);
    }

    public static Database postgres(Object... beans) {
        return Database.open(freshPostgres(), beans);
    }

    /// The URL, with user, of an empty PostgreSQL database that no one else uses.
    public static String freshPostgres() {
        var server = Postgres.SERVER;
        var name = "kith" + NUMBER.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database " + name + ".", e);
        }
        return server.getJdbcUrl("postgres", name);
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
