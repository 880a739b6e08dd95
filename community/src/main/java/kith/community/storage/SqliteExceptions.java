package kith.community.storage;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// Gives SQLite's errors the names that Spring gives to PostgreSQL's, by result code (sqlite.org/rescode.html).
final class SqliteExceptions implements SQLExceptionTranslator {

    private static final int PRIMARY = 0xff;

    private final SQLExceptionTranslator others = new SQLExceptionSubclassTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException e) {
        return e instanceof SQLiteException sqlite ? translate(task, sql, sqlite) : others.translate(task, sql, e);
    }

    private @Nullable DataAccessException translate(String task, @Nullable String sql, SQLiteException e) {
        var message = task + ": " + e.getMessage();
        return switch (e.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID ->
                new DuplicateKeyException(message, e);
            default -> byPrimaryCode(task, sql, message, e);
        };
    }

    private @Nullable DataAccessException byPrimaryCode(
            String task, @Nullable String sql, String message, SQLiteException e) {
        return switch (SQLiteErrorCode.getErrorCode(e.getResultCode().code & PRIMARY)) {
            case SQLITE_CONSTRAINT -> new DataIntegrityViolationException(message, e);
            case SQLITE_BUSY, SQLITE_LOCKED -> new CannotAcquireLockException(message, e);
            case SQLITE_FULL,
                    SQLITE_IOERR,
                    SQLITE_CANTOPEN,
                    SQLITE_READONLY,
                    SQLITE_PERM,
                    SQLITE_NOMEM,
                    SQLITE_PROTOCOL,
                    SQLITE_CORRUPT,
                    SQLITE_NOTADB -> new DataAccessResourceFailureException(message, e);
            default -> others.translate(task, sql, e);
        };
    }
}
