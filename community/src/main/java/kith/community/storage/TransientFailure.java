package kith.community.storage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionUsageException;
import org.springframework.transaction.UnexpectedRollbackException;

/// Tells a failure that may pass by itself from one that comes back each time.
///
/// A database that is away, full, locked or read-only fails every message, and each of them succeeds once it is well
/// again: whoever brought the message is asked to repeat it. A query that cannot be right fails one message for ever:
/// repeating that would keep everything behind it waiting.
public final class TransientFailure {

    /// Errors of PostgreSQL for which Spring has no name: it takes no writes just now (a standby after a failover), a
    /// lock was not to be had in time (https://www.postgresql.org/docs/current/errcodes-appendix.html).
    private static final Set<String> PASSING = Set.of("25006", "55P03");

    /// What is too large or too complex for PostgreSQL stays so, though Spring counts it among the resources.
    private static final String TOO_MUCH = "54";

    private TransientFailure() {}

    public static boolean is(Throwable failure) {
        return switch (failure) {
            case TransientDataAccessException _, RecoverableDataAccessException _ -> true;
            case NonTransientDataAccessResourceException e -> !state(e).startsWith(TOO_MUCH);
            case UncategorizedSQLException e -> PASSING.contains(state(e));
            // The work asked for what cannot be, or undid its own transaction: it will again.
            case TransactionUsageException _, UnexpectedRollbackException _ -> false;
            case TransactionException _ -> true;
            default -> false;
        };
    }

    private static String state(Throwable failure) {
        @Nullable Throwable cause = failure.getCause();
        return cause instanceof java.sql.SQLException sql && sql.getSQLState() != null ? sql.getSQLState() : "";
    }
}
